package org.learningjournal.export.pdf;

/** How the lines of running text end. Words are never hyphenated. */
public enum Alignment {
    /** Where the next word does not fit; easiest to read. */
    RAGGED,
    /** All at the same edge. */
    JUSTIFIED
}
