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
     * @param setting the setting
     * @param line the line
     * @return false, and nothing is changed, if the setting has a line of this revision already
     */
    boolean append(SettingId setting, RulesLine line);

    /**
     * The rules in force at an instant.
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
     * @param setting the setting
     * @return lines, lowest revision first
     */
    List<RulesLine> lines(SettingId setting);

    /**
     * Appends a line about an exception.
     *
     * @param setting the setting
     * @param exception the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, PersonException exception);

    /**
     * All lines about exceptions, of everybody at a setting.
     *
     * @param setting the setting
     * @return lines in no particular order
     */
    List<PersonException> exceptions(SettingId setting);
}
