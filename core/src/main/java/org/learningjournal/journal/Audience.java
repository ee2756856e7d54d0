package org.learningjournal.journal;

/** Who an approved item is for. */
public enum Audience {
    /** Staff only. */
    STAFF_ONLY,
    /** Staff and the families of the tagged children. */
    FAMILY
}
