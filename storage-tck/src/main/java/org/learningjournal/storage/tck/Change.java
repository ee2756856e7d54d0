package org.learningjournal.storage.tck;

import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aChild;
import static org.learningjournal.storage.tck.Samples.aPhoto;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.aSetting;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.anUpload;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Dated;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.ChildFacts;

/** One call that writes, ready to be made once, and calls that read what it is about: their answers tell whether it was made. */
record Change(String what, Function<Nursery, Call> in) {
    /** In which setting, what to write, and what to read before and after. */
    record Call(SettingId setting, Runnable write, Supplier<Object> read) {}

    @Override
    public String toString() {
        return what;
    }

    private static Change of(String what, Function<Nursery, Runnable> write, Function<Nursery, Object> read) {
        return new Change(what, at -> new Call(at.id(), write.apply(at), () -> read.apply(at)));
    }

    private static <T> Change of(
            String what,
            Function<Nursery, T> prepared,
            BiFunction<Nursery, T, Runnable> write,
            BiFunction<Nursery, T, Object> read) {
        return new Change(what, at -> {
            T thing = prepared.apply(at);
            return new Call(at.id(), write.apply(at, thing), () -> read.apply(at, thing));
        });
    }

    /** Every call of every port that writes, but for those of bytes. */
    static List<Change> all() {
        return Stream.of(ofPeople(), LedgerSample.all().stream().map(Change::line), ofEntries(), ofMedia(), ofOthers())
                .flatMap(changes -> changes)
                .toList();
    }

    private static Stream<Change> ofPeople() {
        return Stream.of(
                new Change("add a setting", at -> {
                    Setting other = aSetting();
                    return new Call(
                            other.id(),
                            () -> at.storage().people().add(other.id(), other),
                            () -> at.storage().people().setting(other.id()));
                }),
                of(
                        "add a child",
                        at -> () -> at.storage().people().add(at.id(), aChild(at.id(), "Eve")),
                        at -> Set.copyOf(at.storage().people().children(at.id()))),
                of(
                        "replace a child",
                        at -> () -> at.storage()
                                .people()
                                .replace(at.id(), at.ada().renamed("Eve", "Byron", Optional.empty())),
                        at -> Set.copyOf(at.storage().people().children(at.id()))),
                of(
                        "put a person",
                        at -> () -> at.storage().people().put(at.id(), at.kim().joinedTo(at.lee())),
                        at -> List.of(
                                Set.copyOf(at.storage()
                                        .people()
                                        .persons(at.id(), Set.of(at.kim().id()))),
                                at.storage()
                                        .facts()
                                        .ofPerson(at.id(), at.lee().id())
                                        .records()
                                        .size())),
                of(
                        "advance the version of a child's facts",
                        at -> () ->
                                at.storage().people().advance(at.id(), at.ada().id(), Version.NONE),
                        at -> at
                                .storage()
                                .facts()
                                .ofChildren(at.id(), Set.of(at.ada().id()))
                                .stream()
                                .map(ChildFacts::version)
                                .toList()),
                of(
                        "append rules",
                        at -> () -> at.storage()
                                .rules()
                                .append(at.id(), RulesStoreContract.line(at, 1, RulesStoreContract.otherRules(), NOON)),
                        at -> List.of(
                                at.storage().rules().lines(at.id()),
                                at.storage().rules().inForce(at.id(), NOON))));
    }

    private static <T extends Dated> Change line(LedgerSample<T> ledger) {
        return of(
                "append to the " + ledger.name(),
                at -> () -> ledger.append(at, ledger.lines(at).get(0)),
                at -> Set.copyOf(ledger.read(at)));
    }

    private static Entry entry(Nursery at) {
        return anEntry().about(at.ada()).by(at.kim()).inJournal();
    }

    private static Stream<Change> ofEntries() {
        return Stream.of(
                of("save a new entry", Change::entry, (at, entry) -> () -> at.stored(entry), Change::read),
                of(
                        "add new entries",
                        Change::entry,
                        (at, entry) -> () -> at.entries().add(at.id(), List.of(entry), NOON),
                        Change::read),
                of(
                        "save over an entry",
                        at -> at.stored(entry(at)),
                        (at, entry) -> () -> at.stored(entry.withdrawn(
                                Standing.of(FaceState.WITHDRAWN, NOON, at.kim().id()))),
                        Change::read),
                of(
                        "save a comment",
                        at -> aRemark(at.stored(entry(at)), at.ada(), at.kim(), NOON),
                        (at, comment) -> () -> at.stored(comment),
                        Change::read),
                of(
                        "save over a comment",
                        at -> at.stored(aRemark(at.stored(entry(at)), at.ada(), at.kim(), NOON)),
                        (at, comment) -> () -> at.stored(comment.removed(Comment.Remover.STAFF, NOON)),
                        Change::read));
    }

    private static Object read(Nursery at, Entry entry) {
        EntryScope journal = Samples.scope(at.id(), Samples.lane(new Reach.WholeSetting(), Shelf.JOURNAL));
        return List.of(
                at.entries().find(at.id(), entry.head().id()),
                at.entries().past(at.id(), entry.head().id()),
                at.entries().revisions(at.id(), entry.head().id()),
                at.entries().list(at.id(), journal, PageRequest.newest(5)),
                at.entries().count(at.id(), journal));
    }

    private static Object read(Nursery at, Comment comment) {
        return List.of(
                at.storage().comments().find(at.id(), comment.id()),
                at.storage().comments().threads(at.id(), comment.child(), Set.of(comment.entry())),
                at.storage().comments().held(at.id(), PageRequest.oldest(5)));
    }

    private static Stream<Change> ofMedia() {
        return Stream.of(
                of(
                        "save a new medium",
                        at -> anUpload(at.kim()),
                        (at, upload) -> () -> at.stored(upload),
                        Change::read),
                of(
                        "save over a medium",
                        at -> at.stored(aPhoto(at.kim())),
                        (at, photo) -> () -> at.storage()
                                .media()
                                .save(
                                        at.id(),
                                        photo.depicting(new Depiction.Reviewed(
                                                Set.of(at.ada().id()),
                                                Depiction.Strangers.NONE,
                                                at.lee().id(),
                                                NOON)),
                                        photo.version()),
                        Change::read),
                of(
                        "note the check sums of a part",
                        at -> at.stored(anUpload(at.kim())),
                        (at, upload) -> () -> at.storage().media().noteSums(at.id(), upload.id(), 0, List.of(7, -7)),
                        Change::read),
                of(
                        "remove a medium",
                        at -> at.stored(anUpload(at.kim())),
                        (at, upload) -> () -> at.storage().media().remove(at.id(), upload.id(), upload.version()),
                        Change::read));
    }

    private static Object read(Nursery at, Medium medium) {
        return List.of(
                at.storage().media().find(at.id(), Set.of(medium.id())),
                at.storage().media().asOf(at.id(), Set.of(medium.id()), NOON),
                at.storage().media().uploading(at.id(), NOON.plusSeconds(90_000), 5),
                at.storage().media().list(at.id(), Optional.empty(), 5),
                at.storage().media().sums(at.id(), medium.id(), 0));
    }

    private static Stream<Change> ofOthers() {
        return Stream.of(
                of(
                        "append to the trail",
                        at -> () -> at.storage()
                                .audit()
                                .append(
                                        at.id(),
                                        AuditStoreContract.line(
                                                at, at.storage().audit().head(at.id()), 1)),
                        at -> at.storage().audit().trail(at.id(), 0, 5)),
                of(
                        "end a command",
                        at -> RequestStoreContract.request(at.kim(), RequestId.at(NOON), AuditRecord.Result.DONE),
                        (at, request) -> () -> at.storage()
                                .conclude(
                                        at.id(), AuditStoreContract.line(at, AuditHead.NONE, 1), Optional.of(request)),
                        (at, request) -> List.of(
                                at.storage().audit().trail(at.id(), 0, 5),
                                at.storage().requests().find(at.id(), request.person(), request.request()))),
                of(
                        "record a delivery",
                        Change::delivery,
                        (at, delivery) -> () -> at.storage().audit().deliver(at.id(), List.of(delivery)),
                        (at, delivery) -> List.of(
                                at.storage().audit().deliveries(at.id(), delivery.entry()),
                                at.storage().audit().delivered(at.id(), delivery.person(), Set.of(delivery.entry())))),
                of(
                        "remember a request",
                        at -> RequestId.at(NOON),
                        (at, id) -> () -> at.storage()
                                .requests()
                                .add(at.id(), RequestStoreContract.request(at.kim(), id, AuditRecord.Result.DONE)),
                        (at, id) ->
                                at.storage().requests().find(at.id(), at.kim().id(), id)));
    }

    private static Delivery delivery(Nursery at) {
        return new Delivery(
                at.id(), at.kim().id(), Capacity.FAMILY, entry(at).head().id(), 1, Optional.empty(), NOON);
    }
}
