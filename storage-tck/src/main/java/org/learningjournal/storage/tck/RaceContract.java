package org.learningjournal.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.NOON;
import static org.learningjournal.storage.tck.Samples.anEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.AuditStore;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.SettingRules;
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

    @Test
    void of_rules_recorded_under_one_revision_one_wins() throws InterruptedException {
        Nursery nursery = nursery();
        for (int round = 1; round <= ROUNDS; round++) {
            RulesLine line = RulesStoreContract.line(nursery, round, SettingRules.defaults(), NOON);
            List<Boolean> won = race(() -> nursery.storage()
                    .inTransaction(nursery.id(), () -> nursery.storage().rules().append(line)));
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
                audit.append(AuditStoreContract.line(nursery, audit.head(nursery.id()), 1));
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
