package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Medium;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Child;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.ChildFacts;
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

    /** A fact that may be true of a child only once at a time. */
    private record Overlap(String what, Predicate<Nursery> append, Function<ChildFacts, List<?>> read) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Overlap> overlaps() {
        return Stream.of(
                new Overlap(
                        "key workers",
                        at -> at.storage()
                                .keyWorkers()
                                .append(
                                        at.id(),
                                        new KeyWorkerAssignment(
                                                recorded(at),
                                                at.id(),
                                                at.ada().id(),
                                                at.kim().id(),
                                                Optional.empty(),
                                                Period.ALWAYS)),
                        ChildFacts::assignments),
                new Overlap(
                        "answers about consent",
                        at -> at.storage()
                                .consents()
                                .append(
                                        at.id(),
                                        new ConsentAnswer(
                                                recorded(at),
                                                at.id(),
                                                at.ada().id(),
                                                at.kim().id(),
                                                Purpose.IMAGE_IN_OTHER_JOURNALS,
                                                ConsentAnswer.Answer.GIVEN,
                                                ConsentForm.ofText("form"),
                                                ConsentAnswer.Channel.PAPER,
                                                Period.ALWAYS)),
                        ChildFacts::answers),
                new Overlap(
                        "restrictions",
                        at -> at.storage()
                                .families()
                                .append(
                                        at.id(),
                                        new Restriction(
                                                recorded(at),
                                                at.id(),
                                                at.ada().id(),
                                                at.kim().id(),
                                                Restriction.Kind.NO_CONTACT,
                                                "",
                                                Optional.empty(),
                                                Period.ALWAYS)),
                        ChildFacts::restrictions));
    }

    /** Both read the child's version first, each adds a fact under an id of its own, and both then advance the version. */
    @ParameterizedTest
    @MethodSource("overlaps")
    void of_overlapping_facts_about_one_child_one_is_there(Overlap overlap) throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 0; round < ROUNDS; round++) {
            Version read = new Version(round);
            List<Boolean> won = race(() -> recordsAlone(nursery, overlap, read));
            assertThat(won).as("round %d with %d threads", round, threads()).containsOnlyOnce(true);
            ChildFacts facts = nursery.storage()
                    .facts()
                    .ofChildren(nursery.id(), Set.of(nursery.ada().id()))
                    .get(0);
            assertThat(overlap.read().apply(facts)).as("%s", overlap).hasSize(round + 1);
        }
    }

    private static boolean recordsAlone(Nursery at, Overlap overlap, Version read) {
        try {
            return at.storage().inTransaction(at.id(), () -> {
                boolean appended = overlap.append().test(at);
                if (!at.storage().people().advance(at.id(), at.ada().id(), read)) {
                    throw new ConflictException();
                }
                return appended;
            });
        } catch (ConflictException e) {
            return false;
        }
    }

    /** Something that only one unit can do: each call of the function gets another such thing ready. */
    private record Once(String what, Function<Nursery, Supplier<Boolean>> ready) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Once> onces() {
        return Stream.of(
                new Once("add a child", at -> {
                    Child eve = Samples.aChild(at.id(), "Eve");
                    return () -> at.storage().people().add(at.id(), eve);
                }),
                new Once("append a line", at -> {
                    FamilyMember line =
                            new FamilyMember(recorded(at), at.id(), at.kim().id(), Period.ALWAYS);
                    return () -> at.storage().people().append(at.id(), line);
                }),
                new Once("save a new comment", at -> {
                    Comment comment = Samples.aRemark(entry(at), at.ada(), at.kim(), NOON);
                    return () -> at.storage().comments().save(at.id(), comment, Version.NONE);
                }),
                new Once("save over a comment", at -> {
                    Comment comment = at.stored(Samples.aRemark(entry(at), at.ada(), at.kim(), NOON));
                    Comment removed = comment.removed(Comment.Remover.STAFF, NOON);
                    return () -> at.storage().comments().save(at.id(), removed, comment.version());
                }),
                new Once("save over a medium", at -> {
                    Medium upload = at.stored(Samples.anUpload(at.kim()));
                    Depiction seen = new Depiction.Reviewed(
                            Set.of(), Depiction.Strangers.NONE, at.lee().id(), NOON);
                    return () -> at.storage().media().save(at.id(), upload.depicting(seen), upload.version());
                }),
                new Once("remove a medium", at -> {
                    Medium upload = at.stored(Samples.anUpload(at.kim()));
                    return () -> at.storage().media().remove(at.id(), upload.id(), upload.version());
                }),
                new Once("remember a request", at -> {
                    RequestRecord request =
                            RequestStoreContract.request(at.kim(), RequestId.at(NOON), AuditRecord.Result.DONE);
                    return () -> at.storage().requests().add(at.id(), request);
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
            Supplier<Boolean> work = once.ready().apply(nursery);
            List<Boolean> won = race(() -> nursery.storage().inTransaction(nursery.id(), work));
            assertThat(won).as("round %d with %d threads", round, threads()).containsOnlyOnce(true);
        }
    }

    private static Recorded recorded(Nursery at) {
        return Recorded.first(NOON, at.lee().id());
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
        }
        List<AuditRecord> trail = audit.trail(nursery.id(), 0, 1000);
        assertThat(trail).as("lines of %d threads", threads()).hasSize(ROUNDS * threads());
        String previous = AuditRecord.ORIGIN;
        for (AuditRecord line : trail) {
            assertThat(line.previous()).as("line %d", line.number()).isEqualTo(previous);
            previous = line.digest();
        }
    }

    /** Runs the same in as many threads as are supported, all at once, and waits for all. */
    private List<Boolean> race(Callable<Boolean> work) throws InterruptedException {
        int threads = threads();
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return work.call();
                }));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> each : running) {
                results.add(result(each));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static boolean result(Future<Boolean> work) throws InterruptedException {
        try {
            return work.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("a thread of the race failed", e);
        }
    }
}
