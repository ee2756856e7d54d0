package org.learningjournal.consent;

/** How the answers for a child and a purpose add up. Only {@link #GIVEN} permits anything (P13). */
public enum ConsentState {
    /** In force. */
    GIVEN,
    /** A refusal stands. */
    REFUSED,
    /** Nobody who may answer has answered. */
    NOT_ASKED,
    /** It was given, and its review-by date has passed. */
    EXPIRED
}
