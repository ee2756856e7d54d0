package org.learningjournal.storage;

import org.learningjournal.audit.AuditStore;
import org.learningjournal.consent.ConsentStore;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.journal.CommentStore;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.keyworker.KeyWorkerStore;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.rules.RulesStore;

/**
 * Everything the library keeps: one store a feature, and the units of work around them. An adapter implements this; a host
 * gives it to {@code Journals}. Thread-safe. Each store method takes part in the unit that is open in its thread; outside
 * one it is a unit by itself. Every call touches exactly one setting, and no call sees another setting's records.
 */
public interface Storage extends Transactions {
    /**
     * Settings, children and persons.
     *
     * @return the store
     */
    PeopleStore people();

    /**
     * The settings' own rules, and exceptions for single persons.
     *
     * @return the store
     */
    RulesStore rules();

    /**
     * Links, restrictions and undertakings.
     *
     * @return the store
     */
    FamilyStore families();

    /**
     * Key workers and cover.
     *
     * @return the store
     */
    KeyWorkerStore keyWorkers();

    /**
     * Consent answers and resolutions.
     *
     * @return the store
     */
    ConsentStore consents();

    /**
     * Facts of all features, read together.
     *
     * @return the store
     */
    FactStore facts();

    /**
     * Entries and their revisions.
     *
     * @return the store
     */
    EntryStore entries();

    /**
     * Comments.
     *
     * @return the store
     */
    CommentStore comments();

    /**
     * Media.
     *
     * @return the store
     */
    MediaStore media();

    /**
     * The bytes of media.
     *
     * @return the store
     */
    MediaBytes mediaBytes();

    /**
     * The trail and the first deliveries.
     *
     * @return the store
     */
    AuditStore audit();

    /**
     * Requests that hosts may repeat.
     *
     * @return the store
     */
    RequestStore requests();

    /**
     * The same storage with the bytes of media elsewhere, such as in files. Whoever changes where they are moves those that
     * are stored, too.
     *
     * @param bytes where they are; not part of this storage's units of work, so what an undone unit has left there stays
     *     until {@code Retention} finds and removes it
     * @return a storage that keeps everything else here
     */
    default Storage withMediaBytes(MediaBytes bytes) {
        return new OtherBytes(this, bytes);
    }
}
