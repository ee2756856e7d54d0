package org.learningjournal.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

/** A storage with the bytes of media in another place. */
record OtherBytes(Storage rest, MediaBytes mediaBytes) implements Storage {
    OtherBytes {
        Objects.requireNonNull(mediaBytes, "mediaBytes");
    }

    @Override
    public <R> R inTransaction(SettingId setting, Supplier<R> work) {
        return rest.inTransaction(setting, work);
    }

    @Override
    public PeopleStore people() {
        return rest.people();
    }

    @Override
    public RulesStore rules() {
        return rest.rules();
    }

    @Override
    public FamilyStore families() {
        return rest.families();
    }

    @Override
    public KeyWorkerStore keyWorkers() {
        return rest.keyWorkers();
    }

    @Override
    public ConsentStore consents() {
        return rest.consents();
    }

    @Override
    public FactStore facts() {
        return rest.facts();
    }

    @Override
    public CallerFacts ofCaller(SettingId setting, PersonId person, Instant at, Optional<RequestId> request) {
        return rest.ofCaller(setting, person, at, request);
    }

    @Override
    public boolean conclude(SettingId setting, AuditRecord line, Optional<RequestRecord> request) {
        return rest.conclude(setting, line, request);
    }

    @Override
    public ChildrenAmongAll ofChildrenAmongAll(SettingId setting, Set<ChildId> children) {
        return rest.ofChildrenAmongAll(setting, children);
    }

    @Override
    public EntryStore entries() {
        return rest.entries();
    }

    @Override
    public CommentStore comments() {
        return rest.comments();
    }

    @Override
    public MediaStore media() {
        return rest.media();
    }

    @Override
    public AuditStore audit() {
        return rest.audit();
    }

    @Override
    public RequestStore requests() {
        return rest.requests();
    }
}
