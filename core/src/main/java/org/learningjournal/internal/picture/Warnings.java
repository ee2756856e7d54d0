package org.learningjournal.internal.picture;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says beside its answer. The JDK's JPEG reader fills what is missing with grey and only warns, in sentences
 * that its native library fixes.
 */
final class Warnings implements IIOReadWarningListener {
    private @Nullable String worst;

    @Override
    public void warningOccurred(ImageReader reader, String warning) {
        if (warning.contains("remature end")) {
            worst = Wording.CUT_OFF;
        } else if (warning.startsWith("Corrupt JPEG data") && !warning.contains("extraneous") && worst == null) {
            worst = Wording.DAMAGED;
        }
    }

    void complain() throws RefusedPictureException {
        if (worst != null) {
            throw RefusedPictureException.unreadable(worst);
        }
    }
}
