package org.learningjournal.export.pdf.picture;

/** How much of an original reaches the book. */
public enum Resolution {
    /** As much as the place on the page can show in print. */
    PRINT,
    /** All of it. What is not a JPEG is written anew, and of one that would not fit the memory set aside, as much as does. */
    ORIGINAL
}
