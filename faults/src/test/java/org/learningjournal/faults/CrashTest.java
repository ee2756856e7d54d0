package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.base.Id;
import org.learningjournal.base.JournalException;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.StorageException;
import org.learningjournal.faults.Ledger.Asked;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;

/**
 * Six writers, three of them at one setting and three at settings of their own, on a server that is killed under them again and
 * again, together with all its processes. Three publish observations, two upload recordings and one sweeps unfinished uploads.
 */
class CrashTest {
    private static final int ROUNDS = 12;
    private static final int ROUNDS_AT_THE_MOST = 25;
    private static final int MOST_NANOS_INTO_A_COMMIT = 2_000_000;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("faults.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Commits commits = new Commits();
    private final List<Ledger> ledgers = new ArrayList<>();
    private final Map<Nursery, Aftermath> settings = new LinkedHashMap<>();
    private Server server;
    private HikariDataSource pool;
    private Sweeper sweeper;

    private int lost;
    private int torn;
    private int unanswered;
    private int durable;
    private int swept;
    private double slowestRestart;

    @BeforeEach
    void open_four_settings_with_six_writers() throws Exception {
        server = Server.in(folder.resolve("data"));
        pool = new HikariDataSource();
        pool.setDataSource(server.database("socketTimeout=20&connectTimeout=5"));
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(3000);
        DataSource watched = commits.watched(pool);
        JdbcSchema.install(watched, Dialect.POSTGRESQL);
        JdbcStorage storage = JdbcStorage.owning(watched, Dialect.POSTGRESQL);
        Tables tables = new Tables(pool);
        for (int i = 0; i < 4; i++) {
            Nursery nursery = new Nursery(storage);
            settings.put(nursery, new Aftermath(nursery, tables));
        }
        List<Nursery> nurseries = List.copyOf(settings.keySet());
        ledgers.add(Ledger.ofObservations(nurseries.get(0), "Writer 1"));
        ledgers.add(Ledger.ofObservations(nurseries.get(0), "Writer 2"));
        ledgers.add(Ledger.ofUploads(nurseries.get(0), "Writer 3"));
        ledgers.add(Ledger.ofObservations(nurseries.get(1), "Writer 4"));
        ledgers.add(Ledger.ofUploads(nurseries.get(2), "Writer 5"));
        sweeper = new Sweeper(nurseries.get(3));
    }

    @AfterEach
    void stop() throws Exception {
        pool.close();
        server.stop();
    }

    @Test
    void nothing_acknowledged_is_lost_nothing_is_torn_and_every_request_is_resolved() throws Exception {
        int rounds = 0;
        int killed = 0;
        while (rounds < ROUNDS || (durable == 0 && rounds < ROUNDS_AT_THE_MOST)) {
            killed += round();
            rounds++;
        }
        int acknowledged =
                ledgers.stream().mapToInt(each -> each.acknowledged.size()).sum();
        System.out.printf(
                "crash: seed %d, %d rounds, %d processes killed, %d acknowledged, %d lost, %d torn, %d unanswered,"
                        + " %d of these durable, %d sweeps acknowledged, %d unfinished uploads swept after a crash,"
                        + " slowest restart %.1f s%n",
                seed,
                rounds,
                killed,
                acknowledged,
                lost,
                torn,
                unanswered,
                durable,
                sweeper.sweeps().get(0),
                swept,
                slowestRestart);
        assertThat(unanswered).as("commands without an answer").isGreaterThan(rounds);
        assertThat(acknowledged).as("acknowledged").isGreaterThan(10 * rounds);
        assertThat(durable)
                .as("kept without an answer: else the retries were never put to the test")
                .isPositive();
        assertThat(swept).as("unfinished uploads swept").isPositive();
        settings.forEach(this::assertDoneOnce);
        assertThat(settings.get(sweeper.nursery).sweeps())
                .as("sweeps in the trail, beside those after each round")
                .isBetween(
                        sweeper.sweeps().get(0).longValue(),
                        sweeper.sweeps().get(1).longValue() + rounds);
    }

    private void assertDoneOnce(Nursery nursery, Aftermath after) {
        List<Ledger> uploads = of(nursery).stream().filter(Ledger::uploads).toList();
        int observations = of(nursery).stream()
                .filter(each -> !each.uploads())
                .mapToInt(Ledger::asked)
                .sum();
        assertThat(after.titles())
                .as("every observation was published once")
                .hasSize(observations)
                .doesNotHaveDuplicates();
        assertThat(after.sums())
                .as("every recording came in once, as it was sent")
                .containsExactlyInAnyOrderElementsOf(uploads.stream()
                        .flatMap(each -> IntStream.rangeClosed(1, each.asked()).mapToObj(Recording::numbered))
                        .map(Recording::sha256)
                        .toList());
        after.assertStillWhole();
    }

    private int round() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(ledgers.size() + 1);
        try {
            List<Future<JournalException>> writing = Stream.concat(
                            ledgers.stream().<Callable<JournalException>>map(ledger -> ledger::write),
                            Stream.of(sweeper::write))
                    .map(executor::submit)
                    .toList();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500 + random.nextInt(1000)));
            List<ProcessHandle> processes = server.processes();
            commits.awaitNext();
            LockSupport.parkNanos(random.nextInt(MOST_NANOS_INTO_A_COMMIT));
            Server.kill(processes);
            for (Future<JournalException> each : writing) {
                assertThat(each.get(120, TimeUnit.SECONDS)).isInstanceOf(StorageException.class);
            }
            long begin = System.nanoTime();
            server.restart();
            pool.getHikariPoolMXBean().softEvictConnections();
            slowestRestart = Math.max(slowestRestart, (System.nanoTime() - begin) / 1e9);
            settings.forEach(this::look);
            ledgers.forEach(this::resolve);
            settings.forEach(this::look);
            swept += settings.values().stream().mapToInt(Aftermath::swept).sum();
            return processes.size();
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Ledger> of(Nursery nursery) {
        return ledgers.stream().filter(each -> each.nursery == nursery).toList();
    }

    private void look(Nursery nursery, Aftermath after) {
        lost += of(nursery).stream()
                .mapToInt(each -> after.lost(each.acknowledged))
                .sum();
        torn += after.torn();
        assertThat(lost).as("acknowledged and lost, seed %d", seed).isZero();
        assertThat(torn).as("torn, seed %d", seed).isZero();
        if (nursery == sweeper.nursery) {
            assertThat(after.media()).as("swept away, seed %d", seed).doesNotContainAnyElementsOf(sweeper.gone());
        }
    }

    /** Repeats what was not answered: it comes to what it came to, or is done now, and never twice. */
    private void resolve(Ledger ledger) {
        Aftermath after = settings.get(ledger.nursery);
        for (Asked asked : ledger.unanswered) {
            unanswered++;
            Optional<String> kept =
                    Optional.ofNullable(after.requests().get(asked.request().toString()));
            int before = after.done();
            durable += kept.isPresent() ? 1 : 0;
            Outcome<? extends Id<?>> outcome = asked.of(ledger.nursery.journals);
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            Id<?> made = outcome.orElseThrow();
            assertThat(asked.of(ledger.nursery.journals).orElseThrow()).isEqualTo(made);
            assertThat(after.done()).as("done once, seed %d", seed).isEqualTo(before + (kept.isPresent() ? 0 : 1));
            kept.ifPresent(first -> assertThat(made).hasToString(first));
            ledger.acknowledged.put(asked.request(), made);
        }
        ledger.unanswered.clear();
    }
}
