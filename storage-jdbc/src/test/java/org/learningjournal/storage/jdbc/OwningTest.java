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
                .isInstanceOf(StorageException.class)
                .hasMessage("the database failed to add a child, SettingId " + play.setting + ", ChildId " + play.ada
                        + " (SQLState 40001, code 0)")
                .hasRootCauseMessage("could not serialize");
        assertThat(recording.calls().stream().filter("rollback"::equals)).hasSize(5);
        assertThat(recording.open()).isZero();
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
                .hasMessage("a write of this unit failed, so none of it has been kept");
        assertThat(storage.people().setting(play.setting)).isEmpty();
    }
}
