package org.learningjournal.keyworker;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.SettingId;

/**
 * Keeps assignments, cover and notices as ledgers. Lines are appended and never changed; assignments and cover are read
 * together with other facts through {@code storage.FactStore}.
 */
public interface KeyWorkerStore {
    /**
     * Appends a line about an assignment.
     *
     * <p><b>Atomic:</b> the line about the assignment with all it says, or nothing. <b>Order:</b> of no importance; lines of
     * one fact are told apart by revision. <b>Equality:</b> comes back among the child's facts and the key worker's, the
     * reason to the letter. <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one
     * wins; until the unit ends nobody else reads the assignment. <b>Cost:</b> one look-up and one line, however long the
     * ledger, kept where child and person find it.
     *
     * @param setting the setting
     * @param assignment the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, KeyWorkerAssignment assignment);

    /**
     * Appends a line about a cover.
     *
     * <p><b>Atomic:</b> the line about the cover with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back among the child's facts and the person's, both ends to
     * the microsecond. <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins;
     * until the unit ends nobody else reads the cover. <b>Cost:</b> one look-up and one line, however long the ledger, kept
     * where child and person find it.
     *
     * @param setting the setting
     * @param cover the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Cover cover);

    /**
     * Appends a line about a parent who was told.
     *
     * <p><b>Atomic:</b> the line about the notice with all it says, or nothing. <b>Order:</b> of no importance; lines of one
     * fact are told apart by revision. <b>Equality:</b> comes back from {@link #notices}, both ends to the microsecond.
     * <b>Isolation:</b> units that append the same revision of a fact wait for each other, and one wins; until the unit ends
     * nobody else reads the notice. <b>Cost:</b> one look-up and one line, however long the ledger.
     *
     * @param setting the setting
     * @param notice the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, KeyWorkerNotice notice);

    /**
     * All lines about parents who were told. No rule of visibility needs them, so they are no part of a child's facts.
     *
     * <p><b>Atomic:</b> each line is whole. <b>Order:</b> none; revisions of one fact may stand apart. <b>Equality:</b> each
     * equal to what was appended. <b>Isolation:</b> sees its own unit's lines, and of others the committed; waits for
     * nobody. <b>Cost:</b> one call for all children; rises with their lines.
     *
     * @param setting the setting
     * @param children the children
     * @return lines in no particular order; empty if there are none
     */
    List<KeyWorkerNotice> notices(SettingId setting, Set<ChildId> children);
}
