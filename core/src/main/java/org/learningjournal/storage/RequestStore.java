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
     * @param setting the setting
     * @param person who asked
     * @param request the host's id
     * @return the record, or empty if it is new
     */
    Optional<RequestRecord> find(SettingId setting, PersonId person, RequestId request);

    /**
     * Remembers a request.
     *
     * @param setting the setting
     * @param request what became of it
     * @return false, and nothing is changed, if this person's request of this id is remembered already
     */
    boolean add(SettingId setting, RequestRecord request);
}
