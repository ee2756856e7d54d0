package org.learningjournal.audit;

import java.util.List;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;

/** Keeps the trail and the first deliveries. Both only grow: there is no method that changes or removes a line. */
public interface AuditStore {
    /**
     * The end of a setting's trail, held for this unit of work: until it ends no other unit appends to this trail.
     *
     * @param setting the setting
     * @return the last line's number and digest, {@link AuditHead#NONE} for a new trail
     */
    AuditHead head(SettingId setting);

    /**
     * Appends a line whose number is one more than the head's.
     *
     * @param setting the setting
     * @param line the line, in its place
     * @throws org.learningjournal.base.StorageException if a line of this number exists
     */
    void append(SettingId setting, AuditRecord line);

    /**
     * Reads a part of the trail.
     *
     * @param setting the setting
     * @param after lines with a higher number only; 0 for the beginning
     * @param most how many lines at the most
     * @return lines by rising number without gaps
     */
    List<AuditRecord> trail(SettingId setting, long after, int most);

    /**
     * Records first deliveries. Those already recorded stay as they are.
     *
     * @param setting the setting
     * @param deliveries what was handed to whom; all of one setting
     */
    void deliver(SettingId setting, List<Delivery> deliveries);

    /**
     * Which of some entries a person was ever handed.
     *
     * @param setting the setting
     * @param person the person
     * @param entries the entries asked about
     * @return those of which the person was handed any revision
     */
    Set<EntryId> delivered(SettingId setting, PersonId person, Set<EntryId> entries);

    /**
     * Who was handed an entry.
     *
     * @param setting the setting
     * @param entry the entry
     * @return first deliveries of its revisions and media, earliest first, ties by person
     */
    List<Delivery> deliveries(SettingId setting, EntryId entry);
}
