package org.learningjournal.export.pdf.picture;

/** Why a picture could not be shown. */
public enum Gap {
    /** It cannot be opened, ends early, or is not a picture that can be decoded. */
    UNREADABLE,
    /** Its content is another kind of file than the one it is declared to be. */
    NOT_ITS_TYPE,
    /** It has more pixels than are decoded. */
    TOO_LARGE,
    /** It takes longer than a picture may. */
    TOO_SLOW,
    /** It is of a kind, or in a colour system, that there is no decoder for. */
    NO_DECODER
}
