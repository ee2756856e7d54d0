package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Dated;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Medium;
import org.learningjournal.people.Child;
import org.learningjournal.people.Setting;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.storage.Storage;

/** Of several units that change one thing at once, one wins. With one thread only, if the adapter supports no more. */
public abstract class RaceContract extends Contract {
    private static final int ROUNDS = 20;

    /** For subclasses. */
    protected RaceContract() {}

    @Test
    void of_changes_that_read_one_version_one_wins() throws InterruptedException {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        Entry stored =
                nursery.stored(anEntry().about(nursery.ada()).by(nursery.kim()).draft());
        for (int round = 0; round < ROUNDS; round++) {
            Entry read =
                    storage.entries().find(nursery.id(), stored.head().id()).orElseThrow();
            List<Boolean> won = race(() -> storage.inTransaction(
                    nursery.id(),
                    () -> storage.entries()
                            .save(
                                    nursery.id(),
                                    read.rewritten(
                                            read.working().orElseThrow().content(),
                                            nursery.lee().id(),
                                            NOON),
                                    read.version(),
                                    NOON)));
            assertThat(won).as("round %d with %d threads", round, threads()).containsOnlyOnce(true);
        }
        assertThat(storage.entries().find(nursery.id(), stored.head().id()))
                .map(Entry::version)
                .contains(new Version(ROUNDS + 1));
        assertThat(storage.entries().revisions(nursery.id(), stored.head().id()))
                .hasSize(ROUNDS + 1);
    }

    @Test
    void of_changes_to_one_childs_facts_one_wins() throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 0; round < ROUNDS; round++) {
            Version read = new Version(round);
            List<Boolean> won = race(() -> nursery.storage()
                    .inTransaction(
                            nursery.id(),
                            () -> nursery.storage()
                                    .people()
                                    .advance(nursery.id(), nursery.ada().id(), read)));
            assertThat(won).as("round %d with %d threads", round, threads()).containsOnlyOnce(true);
        }
    }

    /** Something that only one unit can do: each call of the function gets another such thing ready. */
    private record Once(String what, Function<Nursery, Attempt> ready) {
        private record Attempt(SettingId setting, Supplier<Boolean> work) {}

        static Once of(String what, Function<Nursery, Supplier<Boolean>> ready) {
            return new Once(what, at -> new Attempt(at.id(), ready.apply(at)));
        }

        static <T extends Dated> Once line(LedgerSample<T> ledger) {
            return new Once("append to the " + ledger.name(), at -> {
                Nursery twin = at.twin();
                T line = ledger.lines(twin).get(0);
                return new Attempt(twin.id(), () -> ledger.append(twin, line));
            });
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Once> onces() {
        return Stream.concat(LedgerSample.all().stream().map(Once::line), others());
    }

    private static Stream<Once> others() {
        return Stream.of(
                new Once("add a setting", at -> {
                    Setting other = Samples.aSetting();
                    return new Once.Attempt(
                            other.id(), () -> at.storage().people().add(other.id(), other));
                }),
                Once.of("add a child", at -> {
                    Child eve = Samples.aChild(at.id(), "Eve");
                    return () -> at.storage().people().add(at.id(), eve);
                }),
                Once.of("save a new comment", at -> {
                    Comment comment = Samples.aRemark(entry(at), at.ada(), at.kim(), NOON);
                    return () -> at.storage().comments().save(at.id(), comment, Version.NONE);
                }),
                Once.of("save over a comment", at -> {
                    Comment comment = at.stored(Samples.aRemark(entry(at), at.ada(), at.kim(), NOON));
                    Comment removed = comment.removed(Comment.Remover.STAFF, NOON);
                    return () -> at.storage().comments().save(at.id(), removed, comment.version());
                }),
                Once.of("save over a medium", at -> {
                    Medium upload = at.stored(Samples.anUpload(at.kim()));
                    Depiction seen = new Depiction.Reviewed(
                            Set.of(), Depiction.Strangers.NONE, at.lee().id(), NOON);
                    return () -> at.storage().media().save(at.id(), upload.depicting(seen), upload.version());
                }),
                Once.of("remove a medium", at -> {
                    Medium upload = at.stored(Samples.anUpload(at.kim()));
                    return () -> at.storage().media().remove(at.id(), upload.id(), upload.version());
                }));
    }

    private static Entry entry(Nursery at) {
        return at.stored(anEntry().about(at.ada()).by(at.kim()).inJournal());
    }

    @ParameterizedTest
    @MethodSource("onces")
    void of_units_that_do_one_thing_at_once_one_is_told_true(Once once) throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 0; round < ROUNDS; round++) {
            Once.Attempt attempt = once.ready().apply(nursery);
            List<Boolean> won = race(() -> nursery.storage().inTransaction(attempt.setting(), attempt.work()));
            assertThat(won).as("round %d with %d threads", round, threads()).containsOnlyOnce(true);
        }
    }

    @Test
    void of_units_that_add_the_same_new_entries_one_adds_them() throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 0; round < ROUNDS; round++) {
            List<Entry> entries = Stream.generate(() ->
                            anEntry().about(nursery.ada()).by(nursery.kim()).inJournal())
                    .limit(3)
                    .toList();
            List<Boolean> won = race(() -> addsAtLast(nursery, entries));
            assertThat(won).as("round %d with %d threads", round, threads()).containsOnlyOnce(true);
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(nursery.entries()
                                    .find(nursery.id(), entry.head().id()))
                            .contains(entry.stored()));
        }
    }

    /** A unit that failed, because another stored what it was about to store, is repeated. */
    private boolean addsAtLast(Nursery nursery, List<Entry> entries) {
        for (int attempt = 1; ; attempt++) {
            try {
                return nursery.storage()
                        .inTransaction(nursery.id(), () -> nursery.entries().add(nursery.id(), entries, NOON))
                        .isEmpty();
            } catch (StorageException e) {
                assertThat(attempt).as("attempts").isLessThan(2 * threads());
            }
        }
    }

    @Test
    void of_rules_recorded_under_one_revision_one_wins() throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 1; round <= ROUNDS; round++) {
            RulesLine line = RulesStoreContract.line(nursery, round, SettingRules.defaults(), NOON);
            List<Boolean> won = race(() -> nursery.storage()
                    .inTransaction(nursery.id(), () -> nursery.storage().rules().append(line.setting(), line)));
            assertThat(won).as("round %d with %d threads", round, threads()).containsOnlyOnce(true);
        }
        assertThat(nursery.storage().rules().lines(nursery.id())).hasSize(ROUNDS);
    }

    @Test
    void a_trail_that_several_units_append_to_has_no_gap_and_no_fork() throws InterruptedException {
        Nursery nursery = nursery();
        Storage storage = nursery.storage();
        AuditStore audit = storage.audit();
        for (int round = 0; round < ROUNDS; round++) {
            race(() -> storage.inTransaction(nursery.id(), () -> {
                audit.append(nursery.id(), AuditStoreContract.line(nursery, audit.head(nursery.id()), 1));
                return true;
            }));
            race(() -> storage.inTransaction(
                    nursery.id(),
                    () -> storage.conclude(
                            nursery.id(), AuditStoreContract.line(nursery, AuditHead.NONE, 2), Optional.empty())));
        }
        List<AuditRecord> trail = audit.trail(nursery.id(), 0, 1000);
        assertThat(trail).as("lines of %d threads", threads()).hasSize(2 * ROUNDS * threads());
        String previous = AuditRecord.ORIGIN;
        for (AuditRecord line : trail) {
            assertThat(line.previous()).as("line %d", line.number()).isEqualTo(previous);
            previous = line.digest();
        }
    }

    /** The hosts that bring one request at once may have come to different answers: the first that is kept stays. */
    @Test
    void of_different_records_of_one_request_the_first_stays() throws InterruptedException {
        Nursery nursery = nursery();
        List<AuditRecord.Result> results = List.of(AuditRecord.Result.values());
        for (int round = 0; round < ROUNDS; round++) {
            RequestId id = RequestId.at(NOON);
            List<RequestRecord> records = results.stream()
                    .map(result -> RequestStoreContract.request(nursery.kim(), id, result))
                    .toList();
            List<Optional<RequestRecord>> kept =
                    new Race(threads()).run(number -> remembered(nursery, records.get(number % records.size())));
            assertThat(kept)
                    .filteredOn(Optional::isPresent)
                    .as("round %d", round)
                    .hasSize(1);
            assertThat(kept)
                    .contains(nursery.storage()
                            .requests()
                            .find(nursery.id(), nursery.kim().id(), id));
        }
    }

    /** The record, if its unit was told true; a unit may also lose by an exception. */
    private static Optional<RequestRecord> remembered(Nursery at, RequestRecord record) {
        try {
            return at.storage()
                    .inTransaction(
                            at.id(),
                            () -> at.storage().requests().add(at.id(), record)
                                    ? Optional.of(record)
                                    : Optional.empty());
        } catch (StorageException lost) {
            return Optional.empty();
        }
    }

    @Test
    void of_one_delivery_recorded_at_once_one_stays() throws InterruptedException {
        Nursery nursery = nursery();
        AuditStore audit = nursery.storage().audit();
        for (int round = 0; round < ROUNDS; round++) {
            EntryId entry = EntryId.at(NOON);
            race(() -> nursery.storage().inTransaction(nursery.id(), () -> {
                audit.deliver(nursery.id(), deliveries(nursery, entry));
                return true;
            }));
            assertThat(audit.deliveries(nursery.id(), entry))
                    .as("round %d with %d threads", round, threads())
                    .isEqualTo(deliveries(nursery, entry));
        }
    }

    private static List<Delivery> deliveries(Nursery at, EntryId entry) {
        return Stream.of(at.kim(), at.lee())
                .map(person -> new Delivery(at.id(), person.id(), Capacity.FAMILY, entry, 1, Optional.empty(), NOON))
                .sorted(Comparator.comparing(Delivery::person))
                .toList();
    }

    private <T> List<T> race(Supplier<T> work) throws InterruptedException {
        return new Race(threads()).run(number -> work.get());
    }
}
