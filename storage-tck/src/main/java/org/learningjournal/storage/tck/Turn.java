package org.learningjournal.storage.tck;

import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.aChild;
import static org.learningjournal.storage.tck.Samples.aRemark;
import static org.learningjournal.storage.tck.Samples.anEntry;
import static org.learningjournal.storage.tck.Samples.anUpload;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Dated;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Medium;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.ChildFacts;

/** Two writes that meet, in two units of which the second waits for the first. */
record Turn(String what, Function<Nursery, Writes> ready) {
    /**
     * What is written, and how it can be told.
     *
     * @param setting in which setting
     * @param first done by the unit that comes first
     * @param second done by the other; its answer is the promise
     * @param read reads what came of it
     */
    record Writes(SettingId setting, Supplier<Boolean> first, Supplier<Boolean> second, Supplier<Object> read) {}

    /** Whether the second write shows afterwards; to hold a medium changes nothing. */
    boolean secondChanges() {
        return !what.startsWith("hold ");
    }

    @Override
    public String toString() {
        return what;
    }

    private static Turn of(
            String what,
            Function<Nursery, Supplier<Boolean>> first,
            Function<Nursery, Supplier<Boolean>> second,
            Function<Nursery, Object> read) {
        return new Turn(what, at -> new Writes(at.id(), first.apply(at), second.apply(at), () -> read.apply(at)));
    }

    /** Of which the second unit is told false if the first has committed, and true if it was undone. */
    static Stream<Turn> oneWins() {
        return Stream.of(ofPeople(), LedgerSample.all().stream().map(Turn::line), ofEntries(), ofMedia())
                .flatMap(turns -> turns);
    }

    private static <T extends Dated> Turn line(LedgerSample<T> ledger) {
        return of(
                "append to the " + ledger.name(),
                at -> () -> ledger.append(at, ledger.lines(at).get(0)),
                at -> () -> ledger.append(at, ledger.otherLines(at).get(0)),
                at -> Set.copyOf(ledger.read(at)));
    }

    private static Stream<Turn> ofPeople() {
        return Stream.of(
                new Turn("add a setting", at -> {
                    Setting one = Samples.aSetting();
                    Setting other = new Setting(one.id(), "Other", ZoneId.of("UTC"), Optional.empty());
                    return new Writes(
                            one.id(),
                            () -> at.storage().people().add(one.id(), one),
                            () -> at.storage().people().add(one.id(), other),
                            () -> at.storage().people().setting(one.id()));
                }),
                new Turn("add a child", at -> {
                    Child one = aChild(at.id(), "Eve");
                    return new Writes(
                            at.id(),
                            () -> at.storage().people().add(at.id(), one),
                            () -> at.storage().people().add(at.id(), one.renamed("Zoë", "Byron", Optional.empty())),
                            () -> Set.copyOf(at.storage().people().children(at.id())));
                }),
                of("advance the version of a child's facts", Turn::advancing, Turn::advancing, Turn::version),
                of(
                        "append rules",
                        at -> rules(at, RulesStoreContract.otherRules()),
                        at -> rules(at, SettingRules.defaults()),
                        at -> at.storage().rules().lines(at.id())));
    }

    private static Supplier<Boolean> advancing(Nursery at) {
        return () -> at.storage().people().advance(at.id(), at.ada().id(), Version.NONE);
    }

    private static Object version(Nursery at) {
        return at.storage().facts().ofChildren(at.id(), Set.of(at.ada().id())).stream()
                .map(ChildFacts::version)
                .toList();
    }

    private static Supplier<Boolean> rules(Nursery at, SettingRules rules) {
        return () -> at.storage().rules().append(at.id(), RulesStoreContract.line(at, 1, rules, NOON));
    }

    private static Stream<Turn> ofEntries() {
        return Stream.of(
                new Turn("save a new entry", at -> {
                    EntrySample sample = anEntry().about(at.ada()).by(at.kim()).withId(EntryId.at(NOON));
                    return entries(
                            at, sample.inJournal(), sample.saying("Other").draft(), Version.NONE);
                }),
                new Turn("save over an entry", at -> {
                    Entry entry =
                            at.stored(anEntry().about(at.ada()).by(at.kim()).draft());
                    return entries(
                            at,
                            entry.keptBy(at.lee().id()),
                            entry.rewritten(
                                    entry.working().orElseThrow().content(),
                                    at.lee().id(),
                                    NOON),
                            entry.version());
                }),
                new Turn("save a new comment", at -> {
                    Comment comment = aRemark(entry(at), at.ada(), at.kim(), NOON);
                    return comments(at, comment, comment.removed(Comment.Remover.STAFF, NOON));
                }),
                new Turn("save over a comment", at -> {
                    Comment comment = at.stored(aRemark(entry(at), at.ada(), at.kim(), NOON));
                    return comments(
                            at,
                            comment.removed(Comment.Remover.AUTHOR, NOON),
                            comment.removed(Comment.Remover.STAFF, NOON));
                }));
    }

    private static Entry entry(Nursery at) {
        return at.stored(anEntry().about(at.ada()).by(at.kim()).inJournal());
    }

    private static Writes entries(Nursery at, Entry one, Entry other, Version read) {
        return new Writes(
                at.id(),
                () -> at.entries().save(at.id(), one, read, NOON),
                () -> at.entries().save(at.id(), other, read, NOON),
                () -> List.of(
                        at.entries().find(at.id(), one.head().id()),
                        at.entries().past(at.id(), one.head().id())));
    }

    private static Writes comments(Nursery at, Comment one, Comment other) {
        return new Writes(
                at.id(),
                () -> at.storage().comments().save(at.id(), one, one.version()),
                () -> at.storage().comments().save(at.id(), other, other.version()),
                () -> at.storage().comments().find(at.id(), one.id()));
    }

    private static Stream<Turn> ofMedia() {
        return Stream.of(
                new Turn("save a new medium", at -> {
                    Medium upload = anUpload(at.kim());
                    return media(at, upload, saving(at, upload, upload), saving(at, reviewed(at, upload), upload));
                }),
                new Turn("save over a medium", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(
                            at, upload, saving(at, ready(upload), upload), saving(at, reviewed(at, upload), upload));
                }),
                new Turn("save over a medium that is removed", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, removing(at, upload), saving(at, reviewed(at, upload), upload));
                }),
                new Turn("remove a medium that is saved over", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, saving(at, reviewed(at, upload), upload), removing(at, upload));
                }),
                new Turn("remove a medium", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, removing(at, upload), removing(at, upload));
                }),
                new Turn("hold a medium that is removed", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, removing(at, upload), holding(at, upload));
                }),
                new Turn("hold a medium that becomes ready", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, saving(at, ready(upload), upload), holding(at, upload));
                }));
    }

    private static Writes media(Nursery at, Medium medium, Supplier<Boolean> first, Supplier<Boolean> second) {
        return new Writes(at.id(), first, second, () -> at.storage().media().find(at.id(), Set.of(medium.id())));
    }

    private static Medium reviewed(Nursery at, Medium medium) {
        return medium.depicting(new Depiction.Reviewed(
                Set.of(at.ada().id()), Depiction.Strangers.NONE, at.lee().id(), NOON));
    }

    private static Medium ready(Medium medium) {
        return medium.ready(3, "0f".repeat(32));
    }

    private static Supplier<Boolean> saving(Nursery at, Medium medium, Medium read) {
        return () -> at.storage().media().save(at.id(), medium, read.version());
    }

    private static Supplier<Boolean> removing(Nursery at, Medium medium) {
        return () -> at.storage().media().remove(at.id(), medium.id(), medium.version());
    }

    private static Supplier<Boolean> holding(Nursery at, Medium medium) {
        return () -> at.storage().media().hold(at.id(), medium.id());
    }

    /** Of which the second unit is told true, or is told nothing, whatever became of the first. */
    static Stream<Turn> bothAreDone() {
        return Stream.of(
                of("replace a child", at -> replacing(at, "Eve"), at -> replacing(at, "Zoë"), Turn::children),
                of("replace a child that is advanced", Turn::advancing, at -> replacing(at, "Zoë"), Turn::children),
                of("advance a child that is replaced", at -> replacing(at, "Eve"), Turn::advancing, Turn::version),
                new Turn("put a new person", at -> {
                    Person one = Samples.aPerson(at.id(), "Mo");
                    return persons(at, one, one.named("Other"));
                }),
                new Turn(
                        "put a person that is there",
                        at -> persons(at, at.kim().named("Mo"), at.kim().joinedTo(at.lee()))),
                new Turn("hold a medium", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, holding(at, upload), holding(at, upload));
                }),
                new Turn("make a medium ready that is held", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, holding(at, upload), saving(at, ready(upload), upload));
                }),
                new Turn("remove a medium that is held", at -> {
                    Medium upload = at.stored(anUpload(at.kim()));
                    return media(at, upload, holding(at, upload), removing(at, upload));
                }));
    }

    private static Supplier<Boolean> replacing(Nursery at, String name) {
        return () -> at.storage()
                .people()
                .replace(at.id(), at.ada().renamed(name, at.ada().familyName(), Optional.empty()));
    }

    private static Object children(Nursery at) {
        return Set.copyOf(at.storage().people().children(at.id()));
    }

    private static Writes persons(Nursery at, Person one, Person other) {
        return new Writes(
                at.id(),
                () -> put(at, one),
                () -> put(at, other),
                () -> at.storage().people().persons(at.id(), Set.of(one.id())));
    }

    private static boolean put(Nursery at, Person person) {
        at.storage().people().put(at.id(), person);
        return true;
    }

    /** What is kept of the first unit, if it has committed, and what the second adds to it. */
    static Stream<Turn> theFirstStays() {
        return Stream.of(
                new Turn("remember a request", at -> {
                    RequestId id = RequestId.at(NOON);
                    return new Writes(
                            at.id(),
                            () -> remembered(at, id, AuditRecord.Result.DONE),
                            () -> remembered(at, id, AuditRecord.Result.REFUSED),
                            () -> at.storage().requests().find(at.id(), at.kim().id(), id));
                }),
                new Turn("record a delivery", at -> {
                    EntryId entry = EntryId.at(NOON);
                    return new Writes(
                            at.id(),
                            () -> delivered(at, entry, Capacity.FAMILY),
                            () -> delivered(at, entry, Capacity.STAFF),
                            () -> at.storage().audit().deliveries(at.id(), entry));
                }));
    }

    private static boolean remembered(Nursery at, RequestId id, AuditRecord.Result result) {
        return at.storage().requests().add(at.id(), RequestStoreContract.request(at.kim(), id, result));
    }

    private static boolean delivered(Nursery at, EntryId entry, Capacity capacity) {
        at.storage()
                .audit()
                .deliver(
                        at.id(),
                        List.of(new Delivery(at.id(), at.kim().id(), capacity, entry, 1, Optional.empty(), NOON)));
        return true;
    }

    static boolean appended(Nursery at) {
        AuditStore audit = at.storage().audit();
        audit.append(at.id(), AuditStoreContract.line(at, audit.head(at.id()), 1));
        return true;
    }
}
