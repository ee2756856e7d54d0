package org.learningjournal.journal;

/** Which of an entry's two faces is meant. */
public enum Side {
    /** What families get. */
    APPROVED,
    /** A draft, or what waits, was returned or declined. */
    WORKING
}
