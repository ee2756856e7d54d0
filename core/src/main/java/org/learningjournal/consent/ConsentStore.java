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
     * <p><b>Atomic:</b> the line with its answer with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back among the child's facts, the form's hash to the letter.
     * <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins; until the unit ends
     * nobody else reads the answer. <b>Cost:</b> one look-up and one line, however long the ledger.
     *
     * @param setting the setting
     * @param answer the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, ConsentAnswer answer);

    /**
     * Appends a resolution.
     *
     * <p><b>Atomic:</b> the line with its reason with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back among the child's facts, the reason to the letter.
     * <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins; until the unit ends
     * nobody else reads the resolution. <b>Cost:</b> one look-up and one line, however long the ledger.
     *
     * @param setting the setting
     * @param resolution the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, ConsentResolution resolution);
}
