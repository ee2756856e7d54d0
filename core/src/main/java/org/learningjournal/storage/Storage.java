package org.learningjournal.storage;

import org.learningjournal.audit.AuditStore;
import org.learningjournal.consent.ConsentStore;
import org.learningjournal.family.FamilyStore;
import org.learningjournal.journal.CommentStore;
import org.learningjournal.journal.EntryStore;
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
     * Media and their bytes.
     *
     * @return the store
     */
    MediaStore media();

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
}
