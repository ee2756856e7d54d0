package org.learningjournal.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.SettingId;

/**
 * Keeps the settings' own rules and the exceptions of single persons: ledgers, to which lines are only added. Every method
 * takes part in the unit of work that is open; outside one, each call is atomic by itself.
 */
public interface RulesStore {
    /**
     * Appends rules.
     *
     * <p><b>Atomic:</b> all rules of the line, or none. <b>Order:</b> by revision, whatever order they came in.
     * <b>Equality:</b> comes back with every rule, words as a set, durations exact. <b>Isolation:</b> of two units that
     * append one revision at once the second waits, and is told false. <b>Cost:</b> one line.
     *
     * @param setting the setting
     * @param line the line
     * @return false, and nothing is changed, if the setting has a line of this revision already
     */
    boolean append(SettingId setting, RulesLine line);

    /**
     * The rules in force at an instant.
     *
     * <p><b>Atomic:</b> one whole line. <b>Order:</b> the highest revision of those that have begun. <b>Equality:</b> equal
     * to what was appended. <b>Isolation:</b> sees its own unit's lines, and of others the committed; waits for nobody.
     * <b>Cost:</b> rises at most with the rules the setting ever had.
     *
     * @param setting the setting
     * @param instant the instant
     * @return of the lines that begin at it or before it the one with the highest revision; empty if the setting has no such
     *     rules of its own
     */
    Optional<RulesLine> inForce(SettingId setting, Instant instant);

    /**
     * All rules that a setting ever recorded, whether begun or not, from which those of any past instant can be told.
     *
     * <p><b>Atomic:</b> each line is whole. <b>Order:</b> rising revision, in whatever order they came and begin.
     * <b>Equality:</b> each equal to what was appended. <b>Isolation:</b> sees its own unit's lines, and of others the
     * committed; waits for nobody. <b>Cost:</b> rises with the rules the setting ever had.
     *
     * @param setting the setting
     * @return lines, lowest revision first
     */
    List<RulesLine> lines(SettingId setting);

    /**
     * Appends a line about an exception.
     *
     * <p><b>Atomic:</b> the line about the exception with all it says, or nothing. <b>Order:</b> of no importance; lines of
     * one fact are told apart by revision. <b>Equality:</b> comes back from {@link #exceptions} and in {@code PersonFacts},
     * both ends to the microsecond. <b>Isolation:</b> units that append the same revision of a fact wait for each other, and
     * one wins; until the unit ends nobody else reads the exception. <b>Cost:</b> one look-up and one line, however long the
     * ledger.
     *
     * @param setting the setting
     * @param exception the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, PersonException exception);

    /**
     * All lines about exceptions, of everybody at a setting.
     *
     * <p><b>Atomic:</b> each line is whole. <b>Order:</b> none; revisions of one fact may stand apart. <b>Equality:</b> each
     * equal to what was appended. <b>Isolation:</b> sees its own unit's lines, and of others the committed; waits for
     * nobody. <b>Cost:</b> rises with the exceptions the setting ever had.
     *
     * @param setting the setting
     * @return lines in no particular order
     */
    List<PersonException> exceptions(SettingId setting);
}
