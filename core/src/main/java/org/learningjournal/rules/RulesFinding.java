package org.learningjournal.rules;

import java.util.Objects;

/**
 * Something about a setting's rules that a manager should know: a contradiction, or words without effect. A finding forbids
 * nothing.
 *
 * @param kind what kind of thing
 * @param sentence one sentence that names the persons, children or words
 */
public record RulesFinding(Kind kind, String sentence) {
    /** The kinds, in the order in which they are reported. A later release may add constants: give a switch a default. */
    public enum Kind {
        /** No observation ever waits for a senior, although P08 asks for moderation where necessary. */
        NOTHING_IS_MODERATED,
        /** A trainee or an agency worker publishes without a senior. */
        MARK_NOT_WATCHED,
        /** Staff publish directly about children of their own family. */
        OWN_CHILD_NOT_WATCHED,
        /** About a child of a senior's or manager's family there is no second approver. */
        NO_SECOND_APPROVER,
        /** No senior or manager sees some children, so an observation about them that has to wait waits for ever. */
        OBSERVATIONS_WAIT_FOR_EVER,
        /** Nobody may approve contributions about some children. */
        CONTRIBUTIONS_WAIT_FOR_EVER,
        /** The only one who moderates has to wait for somebody else. */
        MODERATOR_WAITS_FOR_NOBODY,
        /** Every observation is picked for a routine check, so that the other triggers decide nothing. */
        SAMPLING_LEAVES_NOTHING,
        /** Items wait for very long before anybody else is asked. */
        LATE_ESCALATION,
        /** What waits is escalated to nobody but whom it waits for anyway. */
        ESCALATION_TO_NOBODY,
        /** An exception changes nothing. */
        EXCEPTION_WITHOUT_EFFECT,
        /** A session away from the setting lasts longer than one at the setting. */
        IDLE_LONGER_AT_HOME,
        /** A word that is never taken for a name is the name of a child of the setting. */
        MASK_EXCEPTION_IS_A_NAME
    }

    /** Checks that nothing is missing. */
    public RulesFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
    }
}
