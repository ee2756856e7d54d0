package org.learningjournal.base;

/** The role in which a person acts. A request is in exactly one capacity, never in both. */
public enum Capacity {
    /** As a member of staff. */
    STAFF,
    /** As a member of a child's family. */
    FAMILY
}
