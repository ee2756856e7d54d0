package org.learningjournal.consent;

import org.learningjournal.base.SettingId;

/**
 * Keeps answers and resolutions as a ledger. Lines are appended and never changed; they are read together with other facts
 * through {@code storage.FactStore}.
 */
public interface ConsentStore {
    /**
     * Appends an answer.
     *
     * @param setting the setting
     * @param answer the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, ConsentAnswer answer);

    /**
     * Appends a resolution.
     *
     * @param setting the setting
     * @param resolution the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, ConsentResolution resolution);
}
