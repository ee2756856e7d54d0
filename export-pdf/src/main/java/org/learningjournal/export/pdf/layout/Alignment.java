package org.learningjournal.export.pdf.layout;

/** Where the lines of running text end. */
public enum Alignment {
    /** Each where its last word does. */
    RAGGED,
    /** At the edge of the column, but for last lines and lines that are too short to be spread. */
    JUSTIFIED
}
