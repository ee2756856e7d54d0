package org.learningjournal.ownstorage;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
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

/** Keeps everything in one file of H2's MVStore. Thread-safe. One process at a time has the file open. */
public final class KeyValueStorage implements Storage, AutoCloseable {
    private final Units units;
    private final Lines lines;

    private KeyValueStorage(Units units) {
        this.units = units;
        this.lines = new Lines(units);
    }

    /**
     * Opens a file.
     *
     * @param file the file; made if there is none
     * @return what is kept in it
     */
    public static KeyValueStorage open(Path file) {
        return new KeyValueStorage(new Units(new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled() // each unit writes itself
                .open()));
    }

    @Override
    public void close() {
        units.close();
    }

    @Override
    public <R> R inTransaction(SettingId setting, Supplier<R> work) {
        return units.inTransaction(setting, work);
    }

    @Override
    public PeopleStore people() {
        return new KeyValuePeopleStore(units, lines);
    }

    @Override
    public RulesStore rules() {
        return new KeyValueRulesStore(units, lines);
    }

    @Override
    public FamilyStore families() {
        return new KeyValueFamilyStore(lines);
    }

    @Override
    public KeyWorkerStore keyWorkers() {
        return new KeyValueKeyWorkerStore(units, lines);
    }

    @Override
    public ConsentStore consents() {
        return new KeyValueConsentStore(lines);
    }

    @Override
    public FactStore facts() {
        return new KeyValueFactStore(units);
    }

    @Override
    public EntryStore entries() {
        return new KeyValueEntryStore(units);
    }

    @Override
    public CommentStore comments() {
        return new KeyValueCommentStore(units);
    }

    @Override
    public MediaStore media() {
        return new KeyValueMediaStore(units);
    }

    @Override
    public MediaBytes mediaBytes() {
        return new KeyValueMediaBytes(units);
    }

    @Override
    public AuditStore audit() {
        return new KeyValueAuditStore(units);
    }

    @Override
    public RequestStore requests() {
        return new KeyValueRequestStore(units);
    }
}
