package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.StorageUnavailableException;

class OwningTest {
    private final Recording recording = new Recording();
    private final Play play = new Play();

    @ParameterizedTest
    @EnumSource
    void gives_connections_back_as_they_came(Dialect dialect) throws SQLException {
        DataSource database = Databases.installed(dialect);
        try (Connection only = database.getConnection()) {
            for (boolean autoCommit : List.of(true, false)) {
                only.setAutoCommit(true);
                only.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                only.setAutoCommit(autoCommit);
                JdbcStorage storage = JdbcStorage.owning(always(only), dialect);
                assertThat(storage.people().add(play.setting, play.aSetting())).isEqualTo(autoCommit);
                assertThat(storage.people().setting(play.setting)).isPresent();
                assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(only.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            }
        }
        assertThat(JdbcStorage.owning(database, dialect).people().setting(play.setting))
                .as("committed")
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_runs_at_read_committed_and_leaves_a_connection_as_it_came_though_it_throws(Dialect dialect)
            throws SQLException {
        DataSource database = Databases.installed(dialect);
        try (Connection only = database.getConnection()) {
            for (boolean autoCommit : List.of(true, false)) {
                only.setAutoCommit(true);
                only.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                only.setAutoCommit(autoCommit);
                JdbcStorage storage = JdbcStorage.owning(always(only), dialect);
                assertThat(storage.<Integer>inTransaction(play.setting, () -> isolation(only)))
                        .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
                assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> {
                            storage.people().add(play.setting, play.aSetting());
                            throw new IllegalStateException("stopped at " + isolation(only));
                        }))
                        .hasMessage("stopped at " + Connection.TRANSACTION_READ_COMMITTED);
                assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(only.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
                assertThat(storage.people().setting(play.setting)).isEmpty();
            }
        }
    }

    private static int isolation(Connection connection) {
        try {
            return connection.getTransactionIsolation();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A pool of one connection that is never closed. */
    private static DataSource always(Connection connection) {
        return Unclosed.pool(connection);
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_has_one_connection_and_gives_it_back(Dialect dialect) {
        JdbcStorage storage = JdbcStorage.owning(recording.of(Databases.installed(dialect)), dialect);
        storage.inTransaction(play.setting, () -> {
            storage.people().add(play.setting, play.aSetting());
            play.stored(storage, 2, play.ada);
            assertThat(storage.entries()
                            .list(play.setting, play.journal(play.ada), PageRequest.newest(5))
                            .items())
                    .hasSize(2);
            assertThat(recording.open()).isEqualTo(1);
            return true;
        });
        assertThat(recording.open()).isZero();
        assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(recording.open()).isZero();
        assertThat(recording.calls()).containsOnlyOnce("commit").containsOnlyOnce("rollback");
    }

    @ParameterizedTest
    @EnumSource
    void runs_a_unit_again_that_a_deadlock_broke_off(Dialect dialect) {
        JdbcStorage storage = JdbcStorage.owning(recording.of(Databases.installed(dialect)), dialect);
        AtomicInteger failures = new AtomicInteger(2);
        recording.before(method -> {
            if (method.equals("commit") && failures.getAndDecrement() > 0) {
                throw new SQLException("deadlock", "40P01");
            }
        });
        assertThat(storage.people().add(play.setting, play.aSetting())).isTrue();
        assertThat(storage.people().setting(play.setting)).isPresent();
        recording.before(method -> {
            if (method.equals("prepareStatement")) {
                throw new SQLException("could not serialize", "40001");
            }
        });
        int before = recording.statements().size();
        assertThat(before).isPositive();
        assertThatThrownBy(() -> storage.people().add(play.setting, play.aChild()))
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessage("the database failed to add a child, SettingId " + play.setting + ", ChildId " + play.ada
                        + " (SQLState 40001, code 0); the database was too busy: repeat it with the same request id")
                .hasRootCauseMessage("could not serialize");
        assertThat(recording.calls().stream().filter("rollback"::equals)).hasSize(5);
        assertThat(recording.open()).isZero();
    }

    @Test
    void runs_a_unit_again_in_which_h2_met_the_change_of_another() {
        JdbcStorage storage = JdbcStorage.owning(recording.of(Databases.installed(Dialect.H2)), Dialect.H2);
        AtomicInteger failures = new AtomicInteger(2);
        recording.before(method -> {
            if (method.equals("prepareStatement") && failures.getAndDecrement() > 0) {
                throw new SQLException("concurrent update", "90131", 90131);
            }
        });
        assertThat(storage.people().add(play.setting, play.aSetting())).isTrue();
        assertThat(failures.get()).isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_joined_unit_wrote_is_undone_though_its_savepoint_cannot_be_let_go(Dialect dialect) {
        JdbcStorage storage = JdbcStorage.owning(recording.of(Databases.installed(dialect)), dialect);
        storage.inTransaction(play.setting, () -> {
            storage.people().add(play.setting, play.aSetting());
            recording.before(method -> {
                if (method.equals("releaseSavepoint")) {
                    throw new SQLException("no release", "3B001");
                }
            });
            assertThatThrownBy(() -> storage.inTransaction(
                            play.setting, () -> storage.people().add(play.setting, play.aChild())))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("run a unit of work, SettingId " + play.setting);
            recording.before(method -> {});
            return true;
        });
        assertThat(storage.people().setting(play.setting)).isPresent();
        assertThat(storage.people().children(play.setting)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void says_nothing_of_what_it_could_not_store(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        Databases.execute(database, "drop table lj_child");
        Databases.execute(
                database,
                "create table lj_child (setting_id ID, child_id ID, given_name varchar(2), family_name varchar(2),"
                                .replace("ID", dialect == Dialect.MARIADB ? "binary(16)" : "uuid")
                        + " known_as varchar(2), former_names varchar(2), born date, external_ref varchar(2),"
                        + " version bigint)");
        JdbcStorage storage = JdbcStorage.owning(database, dialect);
        assertThatThrownBy(() -> storage.people().add(play.setting, play.aChild()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(play.ada.toString())
                .satisfies(e -> {
                    for (Throwable each = e; each != null; each = each.getCause()) {
                        assertThat(each.toString()).doesNotContain("Ada").doesNotContain("Lovelace");
                    }
                })
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void a_unit_touches_one_setting() {
        JdbcStorage storage = JdbcStorage.owning(Databases.installed(Dialect.H2), Dialect.H2);
        assertThatThrownBy(() -> storage.inTransaction(
                        SettingId.at(Play.NOON), () -> storage.people().add(play.setting, play.aSetting())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a unit touches one setting");
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_whose_write_failed_is_not_kept_though_the_failure_was_caught(Dialect dialect) {
        JdbcStorage storage = JdbcStorage.owning(recording.of(Databases.installed(dialect)), dialect);
        AtomicInteger batches = new AtomicInteger();
        assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> {
                    storage.people().add(play.setting, play.aSetting());
                    recording.before(method -> {
                        if (method.equals("prepareStatement") && batches.incrementAndGet() == 3) {
                            throw new SQLException("no more", "53100");
                        }
                    });
                    assertThatThrownBy(() -> play.stored(storage, 1, play.ada)).isInstanceOf(StorageException.class);
                    recording.before(method -> {});
                    return true;
                }))
                .isInstanceOf(StorageException.class)
                .hasMessage("a write of this unit of SettingId " + play.setting
                        + " failed, so none of it has been kept: do it all"
                        + " again, and give a write that may fail a unit of its own within");
        assertThat(storage.people().setting(play.setting)).isEmpty();
    }
}
