package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.StorageUnavailableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A storage inside the transactions of a Spring host with one connection, when something goes wrong. */
class JoiningTroubleTest {
    private final Recording recording = new Recording();
    private final Play play = new Play();
    private final HikariDataSource pool = new HikariDataSource();
    private final Lending lending = new Lending(pool);
    private final TransactionTemplate host = new TransactionTemplate(new DataSourceTransactionManager(pool));

    @AfterEach
    void every_connection_was_given_back() {
        assertThat(lending.borrowed()).as("connections not given back").hasValue(0);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        pool.close();
    }

    private JdbcStorage joining(DataSource database, Dialect dialect) {
        pool.setDataSource(recording.of(database));
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(500);
        return JdbcStorage.joining(lending, dialect);
    }

    private void failAt(String method, String state) {
        recording.before(called -> {
            if (called.equals(method)) {
                throw new SQLException("planted", state);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void runs_a_unit_once_whatever_might_pass(Dialect dialect) {
        JdbcStorage storage = joining(Databases.installed(dialect), dialect);
        AtomicInteger attempts = new AtomicInteger();
        host.executeWithoutResult(status -> {
            recording.statements();
            failAt("prepareStatement", "40001");
            assertThatThrownBy(() -> storage.people().add(play.setting, play.aSetting()))
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("SettingId " + play.setting + " (SQLState 40001, code 0)");
            assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> {
                        attempts.incrementAndGet();
                        return storage.people().add(play.setting, play.aSetting());
                    }))
                    .isInstanceOf(StorageUnavailableException.class);
            recording.before(called -> {});
        });
        assertThat(attempts).hasValue(1);
        assertThat(recording.calls().stream().filter("setSavepoint"::equals)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_savepoint_nothing_is_done_and_the_host_goes_on(Dialect dialect) {
        JdbcStorage storage = joining(Databases.installed(dialect), dialect);
        host.executeWithoutResult(status -> {
            storage.people().add(play.setting, play.aSetting());
            failAt("setSavepoint", "3B000");
            assertThatThrownBy(() -> storage.people().add(play.setting, play.aChild()))
                    .isInstanceOf(StorageException.class)
                    .hasMessage("the database failed to add a child, SettingId " + play.setting + ", ChildId "
                            + play.ada + " (SQLState 3B000, code 0); see the cause");
            recording.before(called -> {});
            storage.inTransaction(play.setting, () -> {
                failAt("setSavepoint", "3B000");
                assertThatThrownBy(() -> storage.inTransaction(
                                play.setting, () -> storage.people().add(play.setting, play.aChild())))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("run a unit of work, SettingId " + play.setting);
                recording.before(called -> {});
                return true;
            });
        });
        host.executeWithoutResult(status -> {
            assertThat(storage.people().setting(play.setting)).isPresent();
            assertThat(storage.people().children(play.setting)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_connection_that_dies_takes_the_hosts_transaction_with_it(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        JdbcStorage storage = joining(database, dialect);
        assertThatThrownBy(() -> host.executeWithoutResult(status -> {
                    storage.people().add(play.setting, play.aSetting());
                    killed(database, dialect);
                    for (int again = 0; again < 2; again++) {
                        assertThatThrownBy(() -> storage.people().add(play.setting, play.aChild()))
                                .isInstanceOf(StorageUnavailableException.class)
                                .hasMessageContaining("add a child, SettingId " + play.setting)
                                .hasMessageContaining("repeat it with the same request id");
                    }
                    throw new IllegalStateException("the host rolls back");
                }))
                .isInstanceOf(RuntimeException.class);
        host.executeWithoutResult(status -> {
            assertThat(storage.people().setting(play.setting)).isEmpty();
            assertThat(storage.people().add(play.setting, play.aSetting())).isTrue();
        });
    }

    private static void killed(DataSource database, Dialect dialect) {
        try {
            BadDatabaseTest.kill(database, dialect);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_exhausted_pool_is_said_in_our_terms_and_works_again_later(Dialect dialect) throws SQLException {
        JdbcStorage storage = joining(Databases.installed(dialect), dialect);
        try (Connection held = pool.getConnection()) {
            assertThat(held.isClosed()).isFalse();
            assertThatThrownBy(() -> storage.people().setting(play.setting))
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("SettingId " + play.setting)
                    .hasMessageContaining("once the database can be reached and has connections free")
                    .rootCause()
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> 1))
                    .isInstanceOf(StorageUnavailableException.class)
                    .satisfies(
                            e -> assertThat(Chain.of(e)).anyMatch(CannotGetJdbcConnectionException.class::isInstance));
        }
        host.executeWithoutResult(status ->
                assertThat(storage.people().add(play.setting, play.aSetting())).isTrue());
    }
}
