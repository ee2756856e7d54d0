package org.learningjournal.export.pdf.font;

/** One of the four cuts of a family. */
public enum Cut {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC
}
