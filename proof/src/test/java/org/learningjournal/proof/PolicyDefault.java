package org.learningjournal.proof;

/** The questions on which the policy is silent, each with a default that the library keeps. */
public enum PolicyDefault {
    STAFF_SEE("What do staff see?"),
    STAFF_OF_THE_FAMILY("Staff who are family of the child"),
    FAMILY_SEES("What does family see?"),
    SUBMITTED_CONTRIBUTION("Who sees a submitted contribution?"),
    MODERATION_NECESSARY("When is moderation necessary?"),
    WHO_APPROVES("Who may approve?"),
    TWO_AT_ONCE("Two decisions at once"),
    APPROVER_ABSENT("Approver absent"),
    CONSENT("When is consent in force?"),
    GROUP_PHOTO("Group photo for a family"),
    CONSENT_WITHDRAWN("Consent withdrawn later"),
    NAMES("Names of other children"),
    RESTRICTED_PERSONS("Restricted persons"),
    COMMENTS("Comments"),
    DOWNLOAD("Download"),
    AT_HOME("Working at home"),
    CANNOT_DO("What the library cannot do"),
    WITHDRAWN_ENTRIES("Withdrawn entries"),
    LEAVERS_EXPORT("Leaver's export"),
    ACCESS_AFTER_LEAVING("Family access after leaving"),
    LEAVER_ELSEWHERE("Leaver in other journals"),
    EXISTENCE("Existence");

    private final String question;

    PolicyDefault(String question) {
        this.question = question;
    }

    /** The question, as a reader of the matrix sees it. */
    public String question() {
        return question;
    }
}
