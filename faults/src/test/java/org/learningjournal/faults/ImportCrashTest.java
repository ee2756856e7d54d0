package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.StorageUnavailableException;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;

/** An import is cut short, by a server that is killed under it or by a network that breaks, and started again. */
class ImportCrashTest {
    private static final int ROUNDS = 4;
    private static final int MOST_NANOS_INTO_A_COMMIT = 2_000_000;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("faults.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Commits commits = new Commits();
    private Server server;
    private Tables tables;
    private HikariDataSource pool;

    @BeforeEach
    void start() throws Exception {
        server = Server.in(folder.resolve("data"));
        JdbcSchema.install(server.database(""), Dialect.POSTGRESQL);
        tables = new Tables(server.database(""));
        pool = pool(server.port());
    }

    @AfterEach
    void stop() throws Exception {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                .as("connections that were not given back")
                .isZero();
        pool.close();
        server.stop();
    }

    private static HikariDataSource pool(int port) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(Server.at(port, "socketTimeout=20&connectTimeout=5&prepareThreshold=0"));
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return pool;
    }

    private Storage storage() {
        return JdbcStorage.owning(commits.watched(pool), Dialect.POSTGRESQL);
    }

    @Test
    void an_import_under_which_the_server_is_killed_again_and_again_ends_as_if_it_never_had_been() throws Exception {
        int crashes = 0;
        int durable = 0;
        for (int round = 0; round < ROUNDS; round++) {
            InterruptedImport history = new InterruptedImport(storage(), tables);
            for (int from = 1; from < InterruptedImport.BATCHES - 1; from += 6) {
                String when = "seed " + seed + ", round " + round + ", crash " + ++crashes;
                killAfter(from + random.nextInt(5), history);
                int kept = history.kept(when);
                assertThat(kept - history.told())
                        .as("%s: kept and not told", when)
                        .isBetween(0, 1);
                durable += kept - history.told();
            }
            history.finish(storage(), "seed " + seed + ", round " + round);
        }
        System.out.printf(
                "import: seed %d, %d imports of %d batches, %d crashes, %d of them with a batch kept and not told%n",
                seed, ROUNDS, InterruptedImport.BATCHES, crashes, durable);
    }

    private void killAfter(int batch, InterruptedImport history) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CompletableFuture<Throwable> end =
                CompletableFuture.supplyAsync(() -> catchThrowable(() -> history.run(storage(), done -> {
                    if (done == batch) {
                        reached.countDown();
                    }
                })));
        assertThat(reached.await(60, TimeUnit.SECONDS)).as("batch %d", batch).isTrue();
        var processes = server.processes();
        commits.awaitNext();
        LockSupport.parkNanos(random.nextInt(MOST_NANOS_INTO_A_COMMIT));
        Server.kill(processes);
        assertThat(end.get(60, TimeUnit.SECONDS)).isInstanceOf(StorageException.class);
        server.restart();
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @ParameterizedTest
    @EnumSource(value = FaultProxy.Commit.class, mode = Mode.EXCLUDE, names = "PASSES")
    void an_import_that_is_cut_off_at_a_commit_goes_on_where_it_was(FaultProxy.Commit lost) throws Exception {
        int durable = lost == FaultProxy.Commit.ANSWER_LOST ? 1 : 0;
        try (FaultProxy proxy = new FaultProxy(server.port());
                HikariDataSource through = pool(proxy.port())) {
            Storage broken = JdbcStorage.owning(through, Dialect.POSTGRESQL);
            InterruptedImport history = new InterruptedImport(storage(), tables);
            for (int batch : new int[] {1, 10, InterruptedImport.BATCHES - 1}) {
                String when = lost + " after batch " + batch;
                Throwable told = catchThrowable(() -> history.run(broken, done -> {
                    if (done == batch) {
                        proxy.atNextCommit(lost);
                    }
                }));
                assertThat(told)
                        .as(when)
                        .isInstanceOf(StorageUnavailableException.class)
                        .hasMessageContaining("repeat it with the same request id");
                proxy.heal();
                assertThat(history.told()).as(when).isEqualTo(batch);
                assertThat(history.kept(when)).as(when).isEqualTo(batch + durable);
            }
            assertThat(proxy.cuts()).as("commits cut off").isEqualTo(3);
            history.finish(broken, lost.toString());
            assertThat(through.getHikariPoolMXBean().getActiveConnections()).isZero();
            System.out.printf(
                    "import: %s at three commits of %d batches, each kept %b%n",
                    lost, InterruptedImport.BATCHES, durable == 1);
        }
    }
}
