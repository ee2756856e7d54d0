package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.StorageUnavailableException;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.writing.NewObservation;

/** The network between library and server breaks at the worst moments; the host has set {@code socketTimeout} to two seconds. */
class BrokenNetworkTest {
    @TempDir
    static Path folder;

    private static final Duration BOUND = Duration.ofSeconds(8);
    private static Server server;
    private static DataSource direct;

    private FaultProxy proxy;
    private FaultyDataSource counted;
    private HikariDataSource pool;
    private Nursery nursery;
    private Journals journals;
    private Tables tables;

    @BeforeAll
    static void start() throws Exception {
        server = Server.in(folder.resolve("data"));
        direct = server.database("");
        JdbcSchema.install(direct, Dialect.POSTGRESQL);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @BeforeEach
    void open() throws Exception {
        proxy = new FaultProxy(server.port());
        pool = new HikariDataSource();
        pool.setDataSource(Server.at(proxy.port(), "socketTimeout=2&connectTimeout=2&prepareThreshold=0"));
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(2500);
        counted = new FaultyDataSource(pool);
        nursery = new Nursery(JdbcStorage.owning(direct, Dialect.POSTGRESQL));
        journals = nursery.through(JdbcStorage.owning(counted.dataSource(), Dialect.POSTGRESQL));
        tables = new Tables(direct);
        journals.writing()
                .submit(nursery.staff(nursery.kim), nursery.observation("While all is well"))
                .orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        assertThat(counted.returned()).as("connections given back").isEqualTo(counted.borrowed());
        pool.close();
        proxy.close();
    }

    @Test
    void a_commit_whose_answer_is_lost_is_kept_and_its_request_finds_it() {
        Told told = told(() -> proxy.atNextCommit(FaultProxy.Commit.ANSWER_LOST));
        assertThat(proxy.cuts()).as("commits cut off").isEqualTo(1);
        assertThat(told.kept()).as("kept").isTrue();
    }

    @Test
    void a_commit_that_never_arrives_is_not_kept_and_its_request_does_it() {
        Told told = told(() -> proxy.atNextCommit(FaultProxy.Commit.REQUEST_LOST));
        assertThat(proxy.cuts()).as("commits cut off").isEqualTo(1);
        assertThat(told.kept()).as("kept").isFalse();
    }

    @Test
    void a_network_that_swallows_everything_does_not_hold_the_host_longer_than_its_timeout() {
        Told told = told(proxy::swallow);
        assertThat(told.kept()).as("kept").isFalse();
        assertThat(told.millis()).as("waited for the timeout of the socket").isGreaterThan(1900);
    }

    @Test
    void a_reset_in_the_middle_of_a_unit_leaves_nothing_of_it() {
        Caller caller = Nursery.once(nursery.staff(nursery.kim));
        List<String> before = tables.of(nursery.setting);
        JdbcStorage storage = JdbcStorage.owning(counted.dataSource(), Dialect.POSTGRESQL);
        Journals inside = nursery.through(storage);
        NewObservation observation = nursery.observation("Reset");
        Optional<Throwable> failure = failure(() -> storage.inTransaction(nursery.setting, () -> {
            EntryId entry =
                    inside.writing().submit(caller, observation).orElseThrow().id();
            proxy.reset();
            return inside.writing()
                    .withdraw(nursery.staff(nursery.kim), entry, "by mistake")
                    .orElseThrow();
        }));
        checkFailure(failure);
        server.awaitTheEndOfUnits();
        assertThat(tables.of(nursery.setting)).isEqualTo(before);
        proxy.heal();
        assertThat(inside.writing().submit(caller, observation).orElseThrow().version())
                .isNotNull();
        assertThat(titled("Reset")).isEqualTo(1);
    }

    @Test
    void a_server_that_refuses_to_be_connected_is_told_as_such() {
        Told told = told(() -> {
            pool.getHikariPoolMXBean().softEvictConnections();
            proxy.refuse();
        });
        assertThat(told.kept()).as("kept").isFalse();
    }

    @Test
    void a_pool_that_was_never_filled_tells_it_in_the_same_way() throws Exception {
        proxy.refuse();
        try (HikariDataSource fresh = new HikariDataSource()) {
            fresh.setDataSource(Server.at(proxy.port(), "socketTimeout=2&connectTimeout=2"));
            Journals door = nursery.through(JdbcStorage.owning(fresh, Dialect.POSTGRESQL));
            checkFailure(failure(() -> door.writing()
                    .submit(nursery.staff(nursery.kim), nursery.observation("Never"))
                    .orElseThrow()));
        }
    }

    private record Told(boolean kept, long millis) {}

    /** Publishes under a fault, looks at what the host is told, lets it repeat its request, and says what had been kept. */
    private Told told(Runnable fault) {
        String title = "Under a fault";
        Caller caller = Nursery.once(nursery.staff(nursery.kim));
        NewObservation observation = nursery.observation(title);
        List<String> before = tables.of(nursery.setting);
        fault.run();
        long begin = System.nanoTime();
        checkFailure(
                failure(() -> journals.writing().submit(caller, observation).orElseThrow()));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        proxy.heal();
        server.awaitTheEndOfUnits();
        boolean kept = titled(title) == 1;
        if (!kept) {
            assertThat(tables.of(nursery.setting)).as("nothing half written").isEqualTo(before);
        }
        List<String> first = tables.of(nursery.setting);
        EntryId entry =
                journals.writing().submit(caller, observation).orElseThrow().id();
        assertThat(titled(title)).as("done once").isEqualTo(1);
        if (kept) {
            assertThat(tables.of(nursery.setting))
                    .as("the repetition changes nothing")
                    .isEqualTo(first);
        }
        assertThat(tables.texts(
                        "select subject_id from lj_request where setting_id = ? and request_id = ?",
                        nursery.setting.value(),
                        caller.request().orElseThrow().value()))
                .containsExactly(entry.toString());
        System.out.printf("proxy: kept %s, told after %d ms%n", kept, millis);
        return new Told(kept, millis);
    }

    private long titled(String title) {
        return tables.number(
                "select count(*) from lj_revision where setting_id = ? and title = ?", nursery.setting.value(), title);
    }

    private static Optional<Throwable> failure(Runnable command) {
        try {
            CompletableFuture.runAsync(command)
                    .orTimeout(BOUND.toSeconds(), TimeUnit.SECONDS)
                    .join();
            return Optional.empty();
        } catch (CompletionException e) {
            return Optional.of(e.getCause());
        }
    }

    private void checkFailure(Optional<Throwable> failure) {
        assertThat(failure)
                .as("what the host is told, in time")
                .get()
                .isInstanceOf(StorageUnavailableException.class)
                .isInstanceOf(StorageException.class);
        assertThat(failure.orElseThrow())
                .hasMessageContaining("SettingId " + nursery.setting)
                .hasMessageContaining("repeat it with the same request id")
                .hasMessageNotContaining("Kim")
                .hasMessageNotContaining("fault");
    }
}
