package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Child;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;

/** Something new in every store, so that a unit that is undone can be looked for everywhere. */
record TraceOfUnit(Nursery at, Child eve, Entry entry, Comment comment, Medium upload, RequestId request) {
    static TraceOfUnit of(Nursery at, Entry entry) {
        return new TraceOfUnit(
                at,
                Samples.aChild(at.id(), "Eve"),
                entry,
                Samples.aRemark(entry, at.ada(), at.kim(), NOON),
                Samples.anUpload(at.kim()),
                RequestId.at(NOON));
    }

    void leave() {
        Storage storage = at.storage();
        storage.people().add(eve.setting(), eve);
        storage.people().advance(at.id(), at.ada().id(), Version.NONE);
        LedgerSample.links(at).forEach(line -> storage.families().append(at.id(), line));
        storage.rules().append(at.id(), RulesStoreContract.line(at, 1, RulesStoreContract.otherRules(), NOON));
        at.stored(entry);
        at.stored(comment);
        at.stored(upload);
        storage.media().noteSums(at.id(), upload.id(), 0, List.of(1));
        AuditStore audit = storage.audit();
        audit.append(at.id(), AuditStoreContract.line(at, audit.head(at.id()), 1));
        audit.deliver(
                at.id(),
                List.of(new Delivery(
                        at.id(), at.lee().id(), Capacity.FAMILY, entry.head().id(), 1, Optional.empty(), NOON)));
        storage.requests().add(at.id(), RequestStoreContract.request(at.kim(), request, AuditRecord.Result.DONE));
    }

    void assertGone() {
        assertFactsGone(at.storage(), at.id());
        assertEntryGone(at.storage(), at.id());
        assertThat(at.storage().audit().head(at.id())).isEqualTo(AuditHead.NONE);
        assertThat(at.storage().audit().deliveries(at.id(), entry.head().id())).isEmpty();
        assertThat(at.storage().requests().find(at.id(), at.kim().id(), request))
                .isEmpty();
    }

    private void assertFactsGone(Storage storage, SettingId id) {
        assertThat(storage.people().children(id)).containsExactlyInAnyOrder(at.ada(), at.ben());
        assertThat(storage.facts().ofChildren(id, Set.of(at.ada().id())))
                .extracting(ChildFacts::version)
                .containsExactly(Version.NONE);
        assertThat(storage.facts().ofPerson(id, at.kim().id()).links()).isEmpty();
        assertThat(storage.rules().lines(id)).isEmpty();
    }

    private void assertEntryGone(Storage storage, SettingId id) {
        assertThat(storage.entries().find(id, entry.head().id())).isEmpty();
        assertThat(storage.entries().revisions(id, entry.head().id())).isEmpty();
        assertThat(storage.entries()
                        .count(id, Samples.scope(id, Samples.lane(new Reach.WholeSetting(), Shelf.JOURNAL))))
                .isZero();
        assertThat(storage.comments().find(id, comment.id())).isEmpty();
        assertThat(storage.comments()
                        .threads(id, at.ada().id(), Set.of(entry.head().id())))
                .isEmpty();
        assertThat(storage.media().find(id, Set.of(upload.id()))).isEmpty();
        assertThat(storage.media().sums(id, upload.id(), 0)).isEmpty();
    }
}
