package org.learningjournal.storage.memory;

import java.util.function.Supplier;
import org.learningjournal.audit.AuditStore;
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
import org.learningjournal.storage.FactStore;
import org.learningjournal.storage.RequestStore;
import org.learningjournal.storage.Storage;

/**
 * Keeps everything in memory, until the object is gone. Thread-safe.
 *
 * <p>Units of work of one setting run one after the other: the second waits until the first has ended, so versions never
 * conflict within a unit, only between reading and saving in different units. Reads outside a unit wait for nobody and see
 * what was last committed. A unit refuses calls about another setting with an {@link IllegalArgumentException}. If work that
 * joined a unit throws and the caller catches it, only that work is undone.
 */
public final class InMemoryStorage implements Storage {
    private final Units units = new Units();
    private final PeopleStore people = new InMemoryPeopleStore(units);
    private final RulesStore rules = new InMemoryRulesStore(units);
    private final FamilyStore families = new InMemoryFamilyStore(units);
    private final KeyWorkerStore keyWorkers = new InMemoryKeyWorkerStore(units);
    private final ConsentStore consents = new InMemoryConsentStore(units);
    private final FactStore facts = new InMemoryFactStore(units);
    private final EntryStore entries = new InMemoryEntryStore(units);
    private final CommentStore comments = new InMemoryCommentStore(units);
    private final MediaStore media = new InMemoryMediaStore(units);
    private final MediaBytes mediaBytes = new InMemoryMediaBytes(units);
    private final AuditStore audit = new InMemoryAuditStore(units);
    private final RequestStore requests = new InMemoryRequestStore(units);

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public <R> R inTransaction(SettingId setting, Supplier<R> work) {
        return units.inTransaction(setting, work);
    }

    @Override
    public PeopleStore people() {
        return people;
    }

    @Override
    public RulesStore rules() {
        return rules;
    }

    @Override
    public FamilyStore families() {
        return families;
    }

    @Override
    public KeyWorkerStore keyWorkers() {
        return keyWorkers;
    }

    @Override
    public ConsentStore consents() {
        return consents;
    }

    @Override
    public FactStore facts() {
        return facts;
    }

    @Override
    public EntryStore entries() {
        return entries;
    }

    @Override
    public CommentStore comments() {
        return comments;
    }

    @Override
    public MediaStore media() {
        return media;
    }

    @Override
    public MediaBytes mediaBytes() {
        return mediaBytes;
    }

    @Override
    public AuditStore audit() {
        return audit;
    }

    @Override
    public RequestStore requests() {
        return requests;
    }
}
