package org.learningjournal.governing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesFinding;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.SettingRules;

/**
 * The door for a setting's own rules, and exceptions from them for single persons (policy sections 3 and 4.1). Managers record
 * both: other staff hear {@code NOT_A_MANAGER}, families {@code NOT_FOUND}. Neither reaches what the policy has fixed, and a
 * restriction wins over both.
 *
 * <p>Thread-safe. Each call is one unit of work and joins one that is open.
 */
public interface Governing {
    /**
     * Gives the setting rules of its own, in the place of all that were recorded before, those that were to begin later
     * included. What has happened stays as it was decided then.
     *
     * @param caller a manager
     * @param rules all of the rules
     * @param from when they begin: now or later, never earlier
     * @param because why, for the trail
     * @return the line that was recorded; {@code INVALID} if it would begin earlier; a conflict with the line that stands if
     *     another manager's change was recorded at the same moment
     */
    Outcome<RulesLine> setRules(Caller caller, SettingRules rules, Instant from, String because);

    /**
     * The rules in force now.
     *
     * @param caller any member of staff
     * @return the setting's own rules, or those of settings that have none; empty for families
     */
    Optional<SettingRules> rules(Caller caller);

    /**
     * Every change of the rules, also those that have not begun.
     *
     * @param caller a manager
     * @return lines, the one recorded first at the beginning; empty if there is none, and for others
     */
    List<RulesLine> changes(Caller caller);

    /**
     * What contradicts itself in the rules in force, given who works at the setting. Does not count children from whom the
     * caller is kept.
     *
     * @param caller a manager
     * @return findings; empty if there is nothing to say, and for others
     */
    List<RulesFinding> lint(Caller caller);

    /**
     * What would contradict itself in other rules.
     *
     * @param caller a manager
     * @param proposed the other rules
     * @return as {@link #lint(Caller)}
     */
    List<RulesFinding> lint(Caller caller, SettingRules proposed);

    /**
     * Permits or denies one person something, or takes that back. Replaces what was recorded about this person and permission
     * before, whatever its period. Of several records of one human a denial wins over a permit. Nobody excepts themselves; a
     * sole manager may, and the trail says so.
     *
     * @param caller a manager
     * @param person the person
     * @param permission what
     * @param answer permitted, denied, or as the rules say
     * @param period when
     * @param because why, for the trail
     * @return the line that was recorded; {@code NOT_FOUND} for no such person, {@code OWN_DECISION} for oneself; a conflict
     *     with the line that stands if another manager's was recorded at the same moment
     */
    Outcome<PersonException> except(
            Caller caller, PersonId person, Permission permission, Allowance answer, Period period, String because);

    /**
     * What was last recorded about each person and permission.
     *
     * @param caller a manager
     * @return one line each, in no particular order; empty if there is none, and for others
     */
    List<PersonException> exceptions(Caller caller);
}
