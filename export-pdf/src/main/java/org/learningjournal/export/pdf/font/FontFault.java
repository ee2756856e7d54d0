package org.learningjournal.export.pdf.font;

import org.jspecify.annotations.Nullable;

/** A font cannot be used; the message names it and says what to do. */
public final class FontFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    private FontFault(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** Returns the message. */
    public String sentence() {
        return sentence;
    }

    static FontFault missing(FontFile file, Throwable cause) {
        return new FontFault(
                "the font \"" + file.name() + "\" cannot be opened (" + cause.getMessage()
                        + "); check where it is read from",
                cause);
    }

    static FontFault unreadable(FontFile file, Throwable cause) {
        return new FontFault(
                "the font \"" + file.name() + "\" is damaged or no TrueType font; give a whole TrueType file (.ttf)",
                cause);
    }

    static FontFault unsuitable(FontFile file, String what) {
        return new FontFault("the font \"" + file.name() + "\" " + what, null);
    }
}
