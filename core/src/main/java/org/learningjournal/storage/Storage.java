package org.learningjournal.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
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
     * What is read first for every call: the facts about a person, the rules in force, and what became of the request. An
     * adapter that can read all of it at once replaces this, which reads one after the other.
     *
     * <p><b>Atomic:</b> each line is whole. <b>Order:</b> as of {@link FactStore#ofPerson}. <b>Equality:</b> equal to what
     * {@link FactStore#ofPerson}, {@link RulesStore#inForce} and {@link RequestStore#find} give. <b>Isolation:</b> as theirs.
     * <b>Cost:</b> at most one call of each; rises as theirs.
     *
     * @param setting the setting
     * @param person the person
     * @param at the instant at which the rules are in force
     * @param request the host's id of a request of this person, or empty
     * @return the facts; all lists are empty if this setting has no such person
     */
    default CallerFacts ofCaller(SettingId setting, PersonId person, Instant at, Optional<RequestId> request) {
        return new CallerFacts(
                facts().ofPerson(setting, person),
                rules().inForce(setting, at),
                request.flatMap(id -> requests().find(setting, person, id)));
    }

    /**
     * All facts about some children, and every child of the setting. An adapter that can read both at once replaces this,
     * which reads one after the other.
     *
     * <p><b>Atomic:</b> as of {@link FactStore#ofChildren}. <b>Order:</b> none. <b>Equality:</b> equal to what
     * {@link FactStore#ofChildren} and {@link PeopleStore#children} give. <b>Isolation:</b> as theirs. <b>Cost:</b> at most
     * one call of each; rises as theirs.
     *
     * @param setting the setting
     * @param children the children whose facts are wanted
     * @return the facts of those that exist in this setting, and all children
     */
    default ChildrenAmongAll ofChildrenAmongAll(SettingId setting, Set<ChildId> children) {
        return new ChildrenAmongAll(facts().ofChildren(setting, children), people().children(setting));
    }

    /**
     * Ends a command: appends its line to the trail, and remembers its request. An adapter that can do both at once replaces
     * this, which does one after the other.
     *
     * <p><b>Atomic:</b> with the rest of its unit. <b>Order:</b> the line comes right after the trail's end. <b>Equality:</b>
     * {@link AuditStore#trail} and {@link RequestStore#find} give what they would after {@link AuditStore#append} and
     * {@link RequestStore#add}. <b>Isolation:</b> holds the trail as {@link AuditStore#head} does, and waits for a request as
     * {@link RequestStore#add}. <b>Cost:</b> at most one call of each; rises as theirs.
     *
     * @param setting the setting
     * @param line the line, whatever place it has
     * @param request what became of the host's request, or empty if it has no id
     * @return false if this person's request of this id was remembered already; whoever called undoes the unit then
     */
    default boolean conclude(SettingId setting, AuditRecord line, Optional<RequestRecord> request) {
        audit().append(setting, line.after(audit().head(setting)));
        return request.isEmpty() || requests().add(setting, request.get());
    }

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
