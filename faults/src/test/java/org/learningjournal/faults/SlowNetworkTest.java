package org.learningjournal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.storage.tck.AuditStoreContract;
import org.learningjournal.storage.tck.EntryStoreContract;
import org.learningjournal.storage.tck.RaceContract;
import org.learningjournal.storage.tck.RequestStoreContract;
import org.learningjournal.storage.tck.TransactionsContract;

/** The core of the contract over a network on which everything takes two milliseconds longer, each way. */
class SlowNetworkTest {
    private static final long MILLIS = 2;

    @TempDir
    static Path folder;

    private static Server server;
    private static FaultProxy proxy;
    private static HikariDataSource pool;
    private static Storage storage;

    @BeforeAll
    static void start() throws Exception {
        server = Server.in(folder.resolve("data"));
        JdbcSchema.install(server.database(""), Dialect.POSTGRESQL);
        proxy = new FaultProxy(server.port());
        proxy.delay(MILLIS);
        pool = new HikariDataSource();
        pool.setDataSource(Server.at(proxy.port(), "socketTimeout=20"));
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(0);
        storage = JdbcStorage.owning(pool, Dialect.POSTGRESQL);
    }

    @AfterAll
    static void stop() throws Exception {
        pool.close();
        proxy.close();
        server.stop();
    }

    @Test
    void the_network_is_as_slow_as_it_says() throws Exception {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            long begin = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                statement.execute("select 1");
            }
            long millis = (System.nanoTime() - begin) / 10_000_000;
            System.out.printf("proxy: a statement takes %d ms over the slow network%n", millis);
            assertThat(millis).isGreaterThanOrEqualTo(2 * MILLIS);
        }
    }

    @Nested
    class Units extends TransactionsContract {
        @Override
        protected Storage emptyStorage() {
            return storage;
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return true;
        }
    }

    @Nested
    class Races extends RaceContract {
        @Override
        protected Storage emptyStorage() {
            return storage;
        }

        @Override
        protected boolean supportsConcurrentUnits() {
            return true;
        }
    }

    @Nested
    class Requests extends RequestStoreContract {
        @Override
        protected Storage emptyStorage() {
            return storage;
        }
    }

    @Nested
    class Audit extends AuditStoreContract {
        @Override
        protected Storage emptyStorage() {
            return storage;
        }
    }

    @Nested
    class Entries extends EntryStoreContract {
        @Override
        protected Storage emptyStorage() {
            return storage;
        }
    }
}
