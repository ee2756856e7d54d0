package org.learningjournal.export.pdf.picture;

import java.io.IOException;

/** Ends the work on one picture; never leaves the package. */
final class MissingPictureException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Gap gap;

    MissingPictureException(Gap gap) {
        super("the picture became a gap: " + gap);
        this.gap = gap;
    }

    Gap gap() {
        return gap;
    }
}
