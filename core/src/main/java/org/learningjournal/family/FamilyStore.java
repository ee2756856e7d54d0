package org.learningjournal.family;

import org.learningjournal.base.SettingId;

/**
 * Keeps family links, restrictions and undertakings as ledgers. Lines are appended and never changed; they are read
 * together with other facts through {@code storage.FactStore}.
 */
public interface FamilyStore {
    /**
     * Appends a line about a link.
     *
     * @param setting the setting
     * @param link the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, FamilyLink link);

    /**
     * Appends a line about a restriction.
     *
     * @param setting the setting
     * @param restriction the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Restriction restriction);

    /**
     * Appends a line about an undertaking.
     *
     * @param setting the setting
     * @param undertaking the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Undertaking undertaking);
}
