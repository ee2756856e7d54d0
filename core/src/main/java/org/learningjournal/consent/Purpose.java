package org.learningjournal.consent;

/** What a consent is about, and who would see. Each purpose is asked and answered by itself (P13). */
public enum Purpose {
    /** The child's image may appear in other children's journals. */
    IMAGE_IN_OTHER_JOURNALS(SeenBy.OTHER_FAMILIES),
    /** The child's name may appear in other children's journals. */
    NAME_IN_OTHER_JOURNALS(SeenBy.OTHER_FAMILIES),
    /** The child's image may appear in exports of other children's journals. */
    IN_OTHERS_EXPORTS(SeenBy.WHO_KEEPS_A_COPY),
    /** The child's image may appear in other children's journals that move to another setting. */
    IN_OTHERS_TRANSFERS(SeenBy.OTHER_SETTINGS);

    /** The audiences for which consent is asked. */
    public enum SeenBy {
        /** Families of other children of the setting, while they may look. */
        OTHER_FAMILIES("Families of other children at this setting, in their own child's journal."),
        /** Families of other children who take a copy home for good, and whomever they show it to. */
        WHO_KEEPS_A_COPY("Families of other children at this setting, in a copy that they keep."),
        /** Staff and families of settings to which other children move. */
        OTHER_SETTINGS("Staff of other settings, where another child's journal moves there with the child.");

        private final String sentence;

        SeenBy(String sentence) {
            this.sentence = sentence;
        }

        /**
         * Who that is, for a form.
         *
         * @return one sentence
         */
        public String sentence() {
            return sentence;
        }
    }

    private final SeenBy seenBy;

    Purpose(SeenBy seenBy) {
        this.seenBy = seenBy;
    }

    /**
     * Who would see what is consented to.
     *
     * @return the audience
     */
    public SeenBy seenBy() {
        return seenBy;
    }
}
