package org.learningjournal.storage;

import java.util.Optional;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;

/** Remembers what became of commands that a host may repeat. */
public interface RequestStore {
    /**
     * Finds what became of a request.
     *
     * <p><b>Atomic:</b> one whole record. <b>Order:</b> there is one at the most. <b>Equality:</b> equal to what was added,
     * codes in their order, the instant to the microsecond. <b>Isolation:</b> sees what its unit added, and of others what
     * they committed; waits for nobody. <b>Cost:</b> one look-up.
     *
     * @param setting the setting
     * @param person who asked
     * @param request the host's id
     * @return the record, or empty if it is new
     */
    Optional<RequestRecord> find(SettingId setting, PersonId person, RequestId request);

    /**
     * Remembers a request.
     *
     * <p><b>Atomic:</b> the record, with the rest of its unit, or nothing. <b>Order:</b> the first of an id stays.
     * <b>Equality:</b> {@link #find} has it as given. <b>Isolation:</b> of two units that add one id at once the second
     * waits, and is told false or loses. <b>Cost:</b> one row.
     *
     * @param setting the setting
     * @param request what became of it
     * @return false, and nothing is changed, if this person's request of this id is remembered already
     */
    boolean add(SettingId setting, RequestRecord request);
}
