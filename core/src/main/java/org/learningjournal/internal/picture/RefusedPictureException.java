package org.learningjournal.internal.picture;

import java.io.IOException;
import org.learningjournal.base.Code;

/**
 * The bytes are not a picture that can be accepted. The message is one sentence that can be read out to whoever brought
 * the file.
 */
public final class RefusedPictureException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    private RefusedPictureException(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    static RefusedPictureException unreadable(String sentence) {
        return new RefusedPictureException(Code.UNREADABLE, sentence);
    }

    static RefusedPictureException tooLarge(String sentence) {
        return new RefusedPictureException(Code.TOO_LARGE, sentence);
    }

    /**
     * Why it is refused.
     *
     * @return {@link Code#UNREADABLE} or {@link Code#TOO_LARGE}
     */
    public Code code() {
        return code;
    }

    /**
     * What to say.
     *
     * @return one sentence
     */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
