package org.learningjournal.export.pdf.block;

/** The voice of a paragraph. */
public enum Tone {
    /** Running text. */
    BODY,
    /** An opening paragraph, a little larger. */
    LEAD,
    /** Who, when and where: small and quiet. */
    BYLINE,
    /** A short label in bold type. */
    STRONG,
    /** Somebody's own words. */
    QUOTE
}
