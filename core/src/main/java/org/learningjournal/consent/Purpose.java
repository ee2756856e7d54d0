package org.learningjournal.consent;

/** What a consent is about. Each purpose is asked and answered by itself (P13). */
public enum Purpose {
    /** The child's image may appear in other children's journals. */
    IMAGE_IN_OTHER_JOURNALS,
    /** The child's name may appear in other children's journals. */
    NAME_IN_OTHER_JOURNALS,
    /** The child's image may appear in exports of other children's journals. */
    IN_OTHERS_EXPORTS,
    /** The child's image may appear in other children's journals that move to another setting. */
    IN_OTHERS_TRANSFERS
}
