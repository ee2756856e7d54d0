package org.learningjournal.rules;

/**
 * What makes a member of staff's observation wait for a senior (P08). Those that a setting's rules do not name hit nobody. That
 * somebody has to have reviewed whom a picture shows is no trigger: it is fixed.
 */
public enum ModerationTrigger {
    /** The author is in training. */
    TRAINEE,
    /** The author was sent by an agency. */
    AGENCY,
    /** A child of the author's family is tagged. */
    OWN_CHILD,
    /** A picture shows a child who is not tagged. */
    DEPICTS_UNTAGGED,
    /** A picture shows children of more than one family. */
    DEPICTS_FAMILIES,
    /** A picture shows people who are not children of the setting. */
    DEPICTS_STRANGERS,
    /** A text names a child who is not tagged, or whose name consent is not in force where several families read it. */
    NAMES_CHILD,
    /** The author asks for it. */
    AUTHOR_ASKS
}
