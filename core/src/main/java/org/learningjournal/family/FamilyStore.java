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
     * <p><b>Atomic:</b> the line about the link with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back among the child's facts and the person's, both ends to
     * the microsecond. <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins;
     * until the unit ends nobody else reads the link. <b>Cost:</b> one look-up and one line, however long the ledger, kept
     * where child and person find it.
     *
     * @param setting the setting
     * @param link the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, FamilyLink link);

    /**
     * Appends a line about a restriction.
     *
     * <p><b>Atomic:</b> the line about the restriction with all it says, or nothing. <b>Order:</b> of no importance; lines
     * of one fact are told apart by revision. <b>Equality:</b> comes back among the child's facts and the person's, evidence
     * to the letter, review to the microsecond. <b>Isolation:</b> units that append the same revision of a fact wait for
     * each other, and one wins; until the unit ends nobody else reads the restriction. <b>Cost:</b> one look-up and one
     * line, however long the ledger, kept where child and person find it.
     *
     * @param setting the setting
     * @param restriction the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Restriction restriction);

    /**
     * Appends a line about an undertaking.
     *
     * <p><b>Atomic:</b> the line about the undertaking with all it says, or nothing. <b>Order:</b> of no importance; lines
     * of one fact are told apart by revision. <b>Equality:</b> comes back among the person's facts, the hash of its text to
     * the letter. <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins; until
     * the unit ends nobody else reads the undertaking. <b>Cost:</b> one look-up and one line, however long the ledger.
     *
     * @param setting the setting
     * @param undertaking the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Undertaking undertaking);
}
