package org.learningjournal.base;

/**
 * Why something is permitted, refused, withheld or made to wait. Each code has its clause, its sentence, and the code as
 * which other staff and families hear it, so that a rendering is a look-up and never a judgement at a call site.
 *
 * <p>A later release may add constants: give a switch a default.
 */
public enum Code {
    // Permits

    /** This is the journal of a child of yours. */
    OWN_CHILD(Clause.P04, "This is the journal of a child of yours."),

    /** You keep this item. */
    OWN_ITEM(Clause.P06, "You keep this item."),

    /** Staff of the setting work on its journals. */
    STAFF_OF_SETTING(Clause.P07, "Staff of the setting work on its journals."),

    /** This child is one of your key or covered children. */
    KEY_CHILD(Clause.P03, "This child is one of your key or covered children."),

    /** Seniors and managers decide on waiting items. */
    MODERATOR(Clause.P08, "Seniors and managers decide on waiting items."),

    /** Managers monitor the journals of the setting. */
    MONITORING(Clause.P09, "Managers monitor the journals of the setting."),

    /** This is permitted. */
    PERMITTED(Clause.P07, "This is permitted."),

    /** No second person may decide here, so the sole manager decided alone. */
    SOLE_MANAGER(Clause.P08, "No second person may decide here, so the sole manager decided alone."),

    // Refusals about seeing

    /** There is no such item. */
    NOT_FOUND(Clause.P04, "There is no such item."),

    /** Please ask a manager about this. */
    ASK_A_MANAGER(Clause.P04, "Please ask a manager about this.", "ASK_A_MANAGER", "NOT_FOUND"),

    /** A restriction between this person and this child is in force. */
    RESTRICTED(
            Clause.P04, "A restriction between this person and this child is in force.", "ASK_A_MANAGER", "NOT_FOUND"),

    /** This person holds no role in this capacity at the setting now. */
    NO_ROLE(Clause.P15, "This person holds no role in this capacity at the setting now.", "NO_ROLE", "NOT_FOUND"),

    /** This person works as staff at the setting only, and is away from it. */
    NOT_AT_HOME(
            Clause.P11,
            "This person works as staff at the setting only, and is away from it.",
            "NOT_AT_HOME",
            "NOT_FOUND"),

    /** No family link to a child of this item is in force. */
    NOT_LINKED(Clause.P04, "No family link to a child of this item is in force.", "NOT_LINKED", "NOT_FOUND"),

    /** The family's access to this child's journal has ended. */
    ACCESS_ENDED(Clause.P04, "The family's access to this child's journal has ended.", "ACCESS_ENDED", "NOT_FOUND"),

    /** The item is older than the family link, which carries no parental responsibility. */
    BEFORE_LINK(
            Clause.P04,
            "The item is older than the family link, which carries no parental responsibility.",
            "BEFORE_LINK",
            "NOT_FOUND"),

    /** The item has not been published to families. */
    NOT_PUBLISHED(Clause.P08, "The item has not been published to families.", "NOT_PUBLISHED", "NOT_FOUND"),

    /** The item is for staff only. */
    STAFF_ONLY(Clause.P07, "The item is for staff only.", "STAFF_ONLY", "NOT_FOUND"),

    /** The item is about no key or covered child of this member of staff. */
    OUT_OF_SCOPE(
            Clause.P03,
            "The item is about no key or covered child of this member of staff.",
            "OUT_OF_SCOPE",
            "NOT_FOUND"),

    /** Staff take no part in staff matters about a child of their own family. */
    STAFF_OWN_CHILD(
            Clause.P08,
            "Staff take no part in staff matters about a child of their own family.",
            "STAFF_OWN_CHILD",
            "NOT_FOUND"),

    /** Only the keeper sees a draft. */
    NOT_KEEPER(Clause.P07, "Only the keeper sees a draft.", "NOT_KEEPER", "NOT_FOUND"),

    /** Only seniors and managers see this. */
    NOT_A_MODERATOR(Clause.P08, "Only seniors and managers see this.", "NOT_A_MODERATOR", "NOT_FOUND"),

    /** The item has been withdrawn. */
    WITHDRAWN_ITEM(Clause.P09, "The item has been withdrawn.", "WITHDRAWN_ITEM", "NOT_FOUND"),

    // Media withheld

    /** Please sign the undertaking to protect images of other children. */
    SIGN_UNDERTAKING(Clause.P13, "Please sign the undertaking to protect images of other children."),

    /** This picture shows another child and is not shown. */
    SHOWS_ANOTHER_CHILD(Clause.P13, "This picture shows another child and is not shown."),

    /** A depicted child's consent for other journals is not in force. */
    NO_IMAGE_CONSENT(
            Clause.P13,
            "A depicted child's consent for other journals is not in force.",
            "NO_IMAGE_CONSENT",
            "SHOWS_ANOTHER_CHILD"),

    /** A depicted child's consent lapsed since publication; staff must release the picture again. */
    CONSENT_GAP(
            Clause.P13,
            "A depicted child's consent lapsed since publication; staff must release the picture again.",
            "CONSENT_GAP",
            "SHOWS_ANOTHER_CHILD"),

    /** Nobody has reviewed yet whom this picture shows. */
    UNREVIEWED(Clause.P13, "Nobody has reviewed yet whom this picture shows.", "UNREVIEWED", "SHOWS_ANOTHER_CHILD"),

    /** The picture shows a child protected from this person by a restriction. */
    PROTECTED_CHILD(
            Clause.P04,
            "The picture shows a child protected from this person by a restriction.",
            "ASK_A_MANAGER",
            "SHOWS_ANOTHER_CHILD"),

    /** The picture shows people nobody has asked. */
    SHOWS_STRANGERS(Clause.P13, "The picture shows people nobody has asked.", "SHOWS_STRANGERS", "SHOWS_ANOTHER_CHILD"),

    /** A depicted child's consent for other children's exports is not in force. */
    NO_EXPORT_CONSENT(
            Clause.P18,
            "A depicted child's consent for other children's exports is not in force.",
            "NO_EXPORT_CONSENT",
            "SHOWS_ANOTHER_CHILD"),

    /** Original pictures are not handed out to a device away from the setting. */
    NO_DOWNLOAD(Clause.P11, "Original pictures are not handed out to a device away from the setting."),

    // Refused commands

    /** What was entered is not valid. */
    INVALID(Clause.P01, "What was entered is not valid."),

    /** The file is not a readable picture of its declared type. */
    UNREADABLE(Clause.P01, "The file is not a readable picture of its declared type."),

    /** The file is larger than the setting accepts. */
    TOO_LARGE(Clause.P01, "The file is larger than the setting accepts."),

    /** The file that came in is not the one that was said to be sent: it was cut off or altered on its way. */
    NOT_AS_SENT(Clause.P01, "The file that came in is not the one that was sent."),

    /** The child is not enrolled at that time. */
    NOT_ENROLLED(Clause.P01, "The child is not enrolled at that time.", "NOT_ENROLLED", "NOT_FOUND"),

    /** Only members of staff may do this. */
    NOT_STAFF(Clause.P07, "Only members of staff may do this.", "NOT_STAFF", "NOT_FOUND"),

    /** Only a manager may do this. */
    NOT_A_MANAGER(Clause.P09, "Only a manager may do this.", "NOT_A_MANAGER", "NOT_FOUND"),

    /** Only its keeper may change this item. */
    NOT_YOURS(Clause.P07, "Only its keeper may change this item.", "NOT_YOURS", "NOT_FOUND"),

    /** The item is in a state that does not allow this. */
    WRONG_STATE(Clause.P08, "The item is in a state that does not allow this."),

    /** Nobody decides on an item of their own. */
    OWN_DECISION(Clause.P08, "Nobody decides on an item of their own.", "OWN_DECISION", "NOT_FOUND"),

    /** Only a member of staff whose role and children cover this item may decide on it. */
    NOT_AN_APPROVER(
            Clause.P08,
            "Only a member of staff whose role and children cover this item may decide on it.",
            "NOT_AN_APPROVER",
            "NOT_FOUND"),

    /** Somebody else is key worker in that period. */
    KEY_WORKER_OVERLAP(Clause.P03, "Somebody else is key worker in that period.", "KEY_WORKER_OVERLAP", "NOT_FOUND"),

    /** A member of the child's family is key worker only with a recorded reason. */
    KEY_WORKER_OWN_CHILD(
            Clause.P03,
            "A member of the child's family is key worker only with a recorded reason.",
            "KEY_WORKER_OWN_CHILD",
            "NOT_FOUND"),

    /** The person is not employed at the setting throughout that period. */
    NOT_EMPLOYED(
            Clause.P03,
            "The person is not employed at the setting throughout that period.",
            "NOT_EMPLOYED",
            "NOT_FOUND"),

    /** Only an unrestricted adult with parental responsibility answers for a child. */
    NOT_AN_ANSWERING_ADULT(
            Clause.P13,
            "Only an unrestricted adult with parental responsibility answers for a child.",
            "NOT_AN_ANSWERING_ADULT",
            "NOT_FOUND"),

    /** A picture shows strangers; a senior may approve it only with a recorded reason. */
    STRANGERS_NEED_REASON(
            Clause.P06,
            "A picture shows strangers; a senior may approve it only with a recorded reason.",
            "STRANGERS_NEED_REASON",
            "NOT_FOUND"),

    /** The same fact is already recorded for an overlapping period. */
    OVERLAPS(Clause.P04, "The same fact is already recorded for an overlapping period.", "OVERLAPS", "NOT_FOUND"),

    /** The setting does not take comments from this person. */
    NO_COMMENTS(Clause.P05, "The setting does not take comments from this person."),

    /** The setting does not take contributions from this person. */
    NO_CONTRIBUTIONS(Clause.P06, "The setting does not take contributions from this person."),

    /** This has already been recorded. */
    ALREADY_DONE(Clause.P01, "This has already been recorded."),

    /** This request id was used for another command. */
    REQUEST_REUSED(Clause.P01, "This request id was used for another command."),

    /** The framework has no such element. */
    UNKNOWN_ELEMENT(Clause.P01, "The framework has no such element."),

    /** A rule could not be evaluated, so the answer is no. */
    RULE_FAILED(Clause.P04, "A rule could not be evaluated, so the answer is no.", "RULE_FAILED", "NOT_FOUND"),

    // Why an item waits

    /** Staff check and approve every contribution from home. */
    FROM_HOME(Clause.P06, "Staff check and approve every contribution from home."),

    /** The author is a trainee. */
    TRAINEE_AUTHOR(Clause.P08, "The author is a trainee."),

    /** The author is agency staff. */
    AGENCY_AUTHOR(Clause.P08, "The author is agency staff."),

    /** Every observation of this author waits for a senior. */
    NOT_DIRECTLY(Clause.P08, "Every observation of this author waits for a senior."),

    /** A child of the author's family is tagged. */
    AUTHORS_CHILD(Clause.P08, "A child of the author's family is tagged."),

    /** A picture shows a child who is not tagged. */
    DEPICTS_UNTAGGED(Clause.P08, "A picture shows a child who is not tagged."),

    /** A picture shows children of more than one family. */
    DEPICTS_FAMILIES(Clause.P08, "A picture shows children of more than one family."),

    /** A picture shows people who are not children of the setting. */
    DEPICTS_STRANGERS(Clause.P08, "A picture shows people who are not children of the setting."),

    /** Nobody has reviewed whom a picture shows. */
    DEPICTION_UNKNOWN(Clause.P08, "Nobody has reviewed whom a picture shows."),

    /** The text names a child who is not tagged or whose name consent is not in force. */
    NAMES_CHILD(
            Clause.P08,
            "The text names a child who is not tagged or whose name consent is not in force.",
            "NAMES_CHILD",
            "FROM_HOME"),

    /** It answers a comment that is held. */
    ANSWERS_HELD(Clause.P05, "It answers a comment that is held.", "ANSWERS_HELD", "FROM_HOME"),

    /** The author asks a senior to look at it. */
    AUTHOR_ASKS(Clause.P08, "The author asks a senior to look at it."),

    /** The author handed it over, and somebody else submitted it. */
    HANDED_OVER(Clause.P08, "The author handed it over, and somebody else submitted it."),

    /** An approver changed the wording, which its author has not acknowledged and no second approver approved yet. */
    AMENDED(
            Clause.P08,
            "An approver changed the wording; its author acknowledges it, or a second approver approves it."),

    /** The author acknowledged the wording that an approver gave the item. */
    ACKNOWLEDGED(Clause.P08, "The author acknowledged the wording that an approver gave the item."),

    /** The item was picked for a routine check. */
    SAMPLED(Clause.P09, "The item was picked for a routine check."),

    /** A senior accepted, with a recorded reason, that a picture shows strangers. */
    STRANGERS_ACCEPTED(Clause.P06, "A senior accepted, with a recorded reason, that a picture shows strangers."),

    /** A member of staff removed it. */
    REMOVED_BY_STAFF(Clause.P07, "A member of staff removed it."),

    /** A manager removed it. */
    REMOVED_BY_MANAGER(Clause.P09, "A manager removed it."),

    /** It had been published to the wrong child. */
    WRONG_CHILD(Clause.P04, "It had been published to the wrong child."),

    /** The item is held for a manager because of a restriction. */
    HELD_FOR_MANAGER(
            Clause.P04, "The item is held for a manager because of a restriction.", "ASK_A_MANAGER", "FROM_HOME");

    private final Clause clause;
    private final String sentence;
    private final String forStaff;
    private final String forFamily;

    Code(Clause clause, String sentence) {
        this(clause, sentence, "", "");
    }

    Code(Clause clause, String sentence, String forStaff, String forFamily) {
        this.clause = clause;
        this.sentence = sentence;
        this.forStaff = forStaff;
        this.forFamily = forFamily;
    }

    /**
     * The clause of the policy behind the code.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * What the code says when nothing more is known.
     *
     * @return one sentence
     */
    public String sentence() {
        return sentence;
    }

    /**
     * As what a code is heard.
     *
     * @param eyes for whom
     * @return this code, or the one that reveals less
     */
    public Code heardBy(Eyes eyes) {
        String name = eyes == Eyes.MANAGER ? "" : eyes == Eyes.STAFF ? forStaff : forFamily;
        return name.isEmpty() ? this : valueOf(name);
    }
}
