package org.learningjournal.internal.previewing;

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
 * A storage on which a command can be carried out without being done. Facts it writes are proposed only, and read back laid
 * over the stored ones; the trail and the memory of requests keep nothing; everything else can be read and not written. It
 * delegates method by method, so that a new method of a port must be given its place here. For one setting and one thread.
 *
 * @param stored the real storage, in whose unit of work it reads
 * @param remembered the real storage's facts
 * @param proposed what was written here
 */
record Rehearsal(Storage stored, FactStore remembered, Proposed proposed) implements Storage {
    @Override
    public <R> R inTransaction(SettingId setting, Supplier<R> work) {
        return stored.inTransaction(setting, work);
    }

    @Override
    public PeopleStore people() {
        return new RehearsedPeople(stored.people(), facts(), proposed);
    }

    @Override
    public FamilyStore families() {
        return new RehearsedLedgers(stored.keyWorkers(), proposed);
    }

    @Override
    public KeyWorkerStore keyWorkers() {
        return new RehearsedLedgers(stored.keyWorkers(), proposed);
    }

    @Override
    public ConsentStore consents() {
        return new RehearsedLedgers(stored.keyWorkers(), proposed);
    }

    @Override
    public RulesStore rules() {
        return new RehearsedRules(stored.rules(), proposed);
    }

    @Override
    public FactStore facts() {
        return new RehearsedFacts(remembered, proposed);
    }

    @Override
    public EntryStore entries() {
        return new RehearsedEntries(stored.entries());
    }

    @Override
    public CommentStore comments() {
        return new RehearsedComments(stored.comments());
    }

    @Override
    public MediaStore media() {
        return new RehearsedMedia(stored.media());
    }

    @Override
    public MediaBytes mediaBytes() {
        return new RehearsedBytes(stored.mediaBytes());
    }

    @Override
    public AuditStore audit() {
        return new RehearsedTrail(stored.audit());
    }

    @Override
    public RequestStore requests() {
        return new RehearsedTrail(stored.audit());
    }
}
