package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningjournal.base.StorageUnavailableException;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.storage.tck.AnyWrite;

/**
 * Every call of every port that writes, from the contract of a storage, while the network breaks under its unit: it is there
 * whole or not at all, the host hears that it cannot know, and every connection is given back.
 */
class WritesOnBrokenNetworkTest {
    private enum When {
        BEFORE_THE_WRITE,
        AFTER_THE_WRITE
    }

    /** How and when the network breaks, and whether what was written is there all the same. */
    private record Break(String how, When when, Consumer<FaultProxy> strike, boolean kept) {
        void strike(When now, FaultProxy proxy) {
            if (now == when) {
                strike.accept(proxy);
            }
        }

        @Override
        public String toString() {
            return how + ", " + when;
        }
    }

    static Stream<Break> breaks() {
        return Stream.of(
                new Break("reset", When.BEFORE_THE_WRITE, FaultProxy::reset, false),
                new Break("reset", When.AFTER_THE_WRITE, FaultProxy::reset, false),
                new Break("black hole", When.BEFORE_THE_WRITE, FaultProxy::swallow, false),
                new Break("black hole", When.AFTER_THE_WRITE, FaultProxy::swallow, false),
                new Break(
                        "cut before COMMIT",
                        When.AFTER_THE_WRITE,
                        proxy -> proxy.atNextCommit(FaultProxy.Commit.REQUEST_LOST),
                        false),
                new Break(
                        "cut after COMMIT",
                        When.AFTER_THE_WRITE,
                        proxy -> proxy.atNextCommit(FaultProxy.Commit.ANSWER_LOST),
                        true));
    }

    @TempDir
    static Path folder;

    private static Server server;

    private FaultProxy proxy;
    private HikariDataSource pool;
    private FaultyDataSource counted;
    private Storage storage;

    @BeforeAll
    static void start() throws Exception {
        server = Server.in(folder.resolve("data"));
        JdbcSchema.install(server.database(""), Dialect.POSTGRESQL);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @BeforeEach
    void open() throws Exception {
        proxy = new FaultProxy(server.port());
        pool = new HikariDataSource();
        pool.setDataSource(Server.at(proxy.port(), "socketTimeout=1&connectTimeout=1&prepareThreshold=0"));
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(2500);
        counted = new FaultyDataSource(pool);
        storage = JdbcStorage.owning(counted.dataSource(), Dialect.POSTGRESQL);
    }

    @AfterEach
    void close() throws Exception {
        pool.close();
        proxy.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void every_write_is_there_whole_or_not_at_all(Break how) {
        List<Supplier<AnyWrite>> all = AnyWrite.allOn(storage);
        int kept = 0;
        long slowest = 0;
        for (Supplier<AnyWrite> each : all) {
            AnyWrite write = each.get();
            long begin = System.nanoTime();
            kept += isKept(write, how) ? 1 : 0;
            slowest = Math.max(slowest, System.nanoTime() - begin);
        }
        System.out.printf(
                "proxy: %s under %d writes: %d there, %d not, told after %d ms at the most%n",
                how, all.size(), kept, all.size() - kept, TimeUnit.NANOSECONDS.toMillis(slowest));
        assertThat(all).hasSizeGreaterThan(25);
        assertThat(kept).as("there").isEqualTo(how.kept() ? all.size() : 0);
    }

    /** Makes it while the network breaks, and says whether it is there. */
    private boolean isKept(AnyWrite write, Break how) {
        Object before = write.read();
        AtomicReference<Object> within = new AtomicReference<>(before);
        Throwable told = catchThrowable(() -> write.inUnit(() -> {
            how.strike(When.BEFORE_THE_WRITE, proxy);
            write.make();
            within.set(write.read());
            how.strike(When.AFTER_THE_WRITE, proxy);
        }));
        assertThat(told)
                .as("%s: %s", how, write)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("SettingId " + write.setting())
                .hasMessageContaining("whether it was done is not known");
        assertThat(counted.returned()).as("%s: connections given back", write).isEqualTo(counted.borrowed());
        assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                .as("%s: connections in use", write)
                .isZero();
        proxy.heal();
        pool.getHikariPoolMXBean().softEvictConnections();
        server.awaitTheEndOfUnits();
        Object after = write.read();
        if (!after.equals(before)) {
            assertThat(after).as("%s: all of it", write).isEqualTo(within.get());
            return true;
        }
        write.make();
        assertThat(write.read()).as("%s: made again", write).isNotEqualTo(before);
        return false;
    }
}
