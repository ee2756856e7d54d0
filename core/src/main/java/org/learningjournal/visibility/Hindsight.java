package org.learningjournal.visibility;

/** With what knowledge the past is judged (policy section 4.6). */
public enum Hindsight {
    /** By the facts recorded by then: what the library answered. */
    COULD,
    /** By the facts known now: what it ought to have answered. */
    SHOULD
}
