package org.learningjournal.previewing;

import java.time.Instant;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.rules.SettingRules;

/**
 * The door for asking what a change of the facts would do, without doing it (policy section 4.6, 4.7). Each question rehearses
 * the very command it is about and compares what every person sees with it and without it, at the instant at which it takes
 * effect. What the command would refuse is refused here with the same reasons.
 *
 * <p>For managers only: others hear {@code NOT_A_MANAGER}, families {@code NOT_FOUND}, and nothing is read for them. A
 * preview tells a manager of nothing that they may not see themselves as things stand: an entry outside their own scope, a
 * family's draft or a medium that shows a child from whom they are kept is neither listed nor counted.
 *
 * <p>Leaves no trace: no line in the trail, no delivery, no remembered request; a request id is ignored. A preview reads
 * every entry in the manager's scope, a page at a time, and holds what it lists; it takes one store call a page, one more a
 * page for children not met before, and one for each person whose view may change. Thread-safe. Each call is one unit of
 * work and joins one that is open.
 */
public interface Previews {
    /**
     * What an adult's withdrawal of a consent would do (P13).
     *
     * @param caller a manager
     * @param adult whose consent
     * @param child for which child
     * @param purpose for what; only {@link Purpose#IMAGE_IN_OTHER_JOURNALS} decides what is seen
     * @return who would see less, and of what; refused as {@code Consents.withdraw} would refuse the adult, with the reasons
     *     that a manager may hear, or {@code ASK_A_MANAGER} if the manager is kept from the child
     */
    Outcome<Preview> consentWithdrawal(Caller caller, PersonId adult, ChildId child, Purpose purpose);

    /**
     * What the end of the links of a person with a child would do (P04).
     *
     * @param caller a manager
     * @param child the child
     * @param person the person
     * @param at when the links would end; if it lies ahead, the comparison is for that instant
     * @return who would see what from then on, and who no longer; refused as {@code Families.endLink} would refuse
     */
    Outcome<Preview> linkEnd(Caller caller, ChildId child, PersonId person, Instant at);

    /**
     * What a restriction would do (P04).
     *
     * @param caller a manager
     * @param command the restriction; if it begins later, the comparison is for its beginning
     * @return who would see what from then on, and who no longer; refused as {@code Families.restrict} would refuse
     */
    Outcome<Preview> restriction(Caller caller, NewRestriction command);

    /**
     * What other rules would do to what staff see at the setting, and families anywhere: what staff may do at home is not
     * compared. Everybody's sight is looked at, so that it costs one store call for each person.
     *
     * @param caller a manager
     * @param rules all of the rules
     * @param from when they would begin; the comparison is for that instant
     * @return who would see what from then on, and who no longer; refused as {@code Governing.setRules} would refuse
     */
    Outcome<Preview> rulesChange(Caller caller, SettingRules rules, Instant from);
}
