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
     * <p><b>Atomic:</b> number and digest of one line. <b>Order:</b> the last line there is. <b>Equality:</b> equal to the
     * number and digest of the line appended last. <b>Isolation:</b> holds the trail until the unit ends: a second unit
     * waits, and then sees what the first appended. <b>Cost:</b> one look-up, however long the trail.
     *
     * @param setting the setting
     * @return the last line's number and digest, {@link AuditHead#NONE} for a new trail
     */
    AuditHead head(SettingId setting);

    /**
     * Appends a line whose number is one more than the head's.
     *
     * <p><b>Atomic:</b> the line and the new end of the trail, or neither. <b>Order:</b> numbers rise by one, without gap or
     * fork. <b>Equality:</b> comes back from {@link #trail} to the letter, so that its digest still fits. <b>Isolation:</b>
     * holds the trail as {@link #head} does; an undone unit leaves its number to the next. <b>Cost:</b> one line, however
     * long the trail.
     *
     * @param setting the setting
     * @param line the line, in its place
     * @throws org.learningjournal.base.StorageException if a line of this number exists, or the one before it does not
     */
    void append(SettingId setting, AuditRecord line);

    /**
     * Reads a part of the trail.
     *
     * <p><b>Atomic:</b> each line is whole. <b>Order:</b> rising number without a gap. <b>Equality:</b> each equal to what
     * was appended, instants to the microsecond. <b>Isolation:</b> sees what its unit appended, and of others what they
     * committed; holds nothing. <b>Cost:</b> rises with {@code most}, not with the trail.
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
     * <p><b>Atomic:</b> all of them or none. <b>Order:</b> the first of a person, revision and medium stays.
     * <b>Equality:</b> comes back from {@link #deliveries}, the instant to the microsecond. <b>Isolation:</b> units that
     * record the same delivery wait for each other, and the first stays. <b>Cost:</b> one call for all; rises with those
     * given.
     *
     * @param setting the setting
     * @param deliveries what was handed to whom; all of one setting
     */
    void deliver(SettingId setting, List<Delivery> deliveries);

    /**
     * Which of some entries a person was ever handed.
     *
     * <p><b>Atomic:</b> one answer for all entries. <b>Order:</b> none: a set. <b>Equality:</b> exactly those of which
     * {@link #deliveries} has one to this person. <b>Isolation:</b> sees what its unit recorded, and of others what they
     * committed; holds nothing. <b>Cost:</b> one call for all; rises with the entries asked about.
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
     * <p><b>Atomic:</b> each delivery is whole. <b>Order:</b> earliest first, ties by person as unsigned id.
     * <b>Equality:</b> each equal to what was recorded first. <b>Isolation:</b> sees what its unit recorded, and of others
     * what they committed; waits for nobody. <b>Cost:</b> rises with the deliveries of this entry.
     *
     * @param setting the setting
     * @param entry the entry
     * @return first deliveries of its revisions and media, earliest first, ties by person
     */
    List<Delivery> deliveries(SettingId setting, EntryId entry);
}
