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
     * @param setting the setting
     * @param assignment the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, KeyWorkerAssignment assignment);

    /**
     * Appends a line about a cover.
     *
     * @param setting the setting
     * @param cover the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, Cover cover);

    /**
     * Appends a line about a parent who was told.
     *
     * @param setting the setting
     * @param notice the line
     * @return false, and nothing is changed, if the fact has a line of this revision already
     */
    boolean append(SettingId setting, KeyWorkerNotice notice);

    /**
     * All lines about parents who were told. No rule of visibility needs them, so they are no part of a child's facts.
     *
     * @param setting the setting
     * @param children the children
     * @return lines in no particular order; empty if there are none
     */
    List<KeyWorkerNotice> notices(SettingId setting, Set<ChildId> children);
}
