package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.SchemaMismatchException;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.StorageUnavailableException;

/** A database that is not as it should be: the error says what to do, nothing is half written, and no connection is lost. */
@Tag("postgresql")
class BadDatabaseTest {
    private final Recording recording = new Recording();
    private final Play play = new Play();

    @AfterEach
    void every_connection_was_given_back() {
        assertThat(recording.open()).as("connections not given back").isZero();
    }

    private JdbcStorage recorded(DataSource database, Dialect dialect) {
        return JdbcStorage.owning(recording.of(database), dialect);
    }

    /** Stores a setting and then an entry, in one unit. */
    private int store(JdbcStorage storage) {
        return storage.inTransaction(play.setting, () -> {
            storage.people().add(play.setting, play.aSetting());
            storage.people().add(play.setting, play.aChild());
            return play.stored(storage, 1, play.ada).size();
        });
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertStoringFails(JdbcStorage storage) {
        return assertThatThrownBy(() -> store(storage))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("SettingId " + play.setting)
                .satisfies(e -> {
                    for (Throwable each = e; each != null; each = each.getCause()) {
                        assertThat(each.toString()).doesNotContain("Ada").doesNotContain("A tower of ten");
                    }
                });
    }

    private static Optional<?> found(DataSource database, Dialect dialect, SettingId setting) {
        return JdbcStorage.owning(database, dialect).people().setting(setting);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_schema_of_another_version_nothing_is_used_up(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        for (int version : new int[] {0, Script.NEWEST + 1}) {
            Databases.execute(
                    database, "create or replace view lj_schema_version as select " + version + " as version");
            assertThatThrownBy(() -> JdbcSchema.verify(recording.of(database), dialect))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("; apply ");
        }
        assertThatThrownBy(() -> JdbcSchema.install(recording.of(database), dialect))
                .isInstanceOf(SchemaMismatchException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_table_undoes_the_unit_and_points_to_the_scripts(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        Databases.execute(database, "drop table lj_placement");
        assertStoringFails(recorded(database, dialect))
                .hasMessageEndingWith(
                        "a table or a column is missing: JdbcSchema.verify names the script or the table");
        assertThat(found(database, dialect, play.setting)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_column_points_to_the_scripts_too(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        Databases.execute(database, "alter table lj_placement drop column keeper_id");
        assertStoringFails(recorded(database, dialect)).hasMessageContaining("a table or a column is missing");
        assertThat(found(database, dialect, play.setting)).isEmpty();
    }

    @Test
    void a_read_only_file_is_read_and_not_written(@TempDir Path folder) {
        DataSource file = Databases.h2File(folder);
        JdbcSchema.install(file, Dialect.H2);
        SettingId there = SettingId.at(Play.NOON);
        Databases.execute(
                file, "insert into lj_setting (setting_id, full_name, zone_id) values ('" + there + "', 'x', 'UTC')");
        Databases.execute(file, "shutdown");
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("journal") + ";ACCESS_MODE_DATA=r");
        assertStoringFails(recorded(database, Dialect.H2)).hasMessageContaining("; the database is read-only");
        assertThat(recorded(database, Dialect.H2).people().setting(there)).isPresent();
        assertThat(found(database, Dialect.H2, play.setting)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_read_only_server_is_read_and_not_written(Dialect dialect) throws SQLException {
        DataSource database = Databases.installed(dialect);
        String readOnly = dialect == Dialect.POSTGRESQL
                ? "set default_transaction_read_only = on"
                : "set session transaction read only";
        try (Connection only = database.getConnection();
                Statement statement = only.createStatement()) {
            statement.execute(readOnly);
            JdbcStorage storage = recorded(Unclosed.pool(only), dialect);
            assertStoringFails(storage).hasMessageContaining("; the database is read-only");
            assertThat(storage.people().setting(play.setting)).isEmpty();
            statement.execute(
                    dialect == Dialect.POSTGRESQL
                            ? "reset default_transaction_read_only"
                            : "set session transaction read write");
        }
        assertThat(found(database, dialect, play.setting)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_exhausted_pool_says_so_in_time_and_works_again_later(Dialect dialect) throws SQLException {
        DataSource database = Databases.installed(dialect);
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database);
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);
            JdbcStorage storage = recorded(pool, dialect);
            try (Connection held = pool.getConnection()) {
                assertThat(held.isClosed()).isFalse();
                assertStoringFails(storage)
                        .isInstanceOf(StorageUnavailableException.class)
                        .hasMessageContaining("once the database can be reached and has connections free");
            }
            assertThat(store(storage)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_connection_that_dies_in_the_middle_takes_its_unit_with_it(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        JdbcStorage storage = recorded(database, dialect);
        int[] calls = {0};
        recording.before(method -> {
            if (method.equals("prepareStatement") && ++calls[0] == 5) {
                kill(database, dialect);
            }
        });
        assertStoringFails(storage)
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("repeat it with the same request id");
        recording.before(method -> {});
        assertThat(calls[0]).as("it died in the middle").isGreaterThanOrEqualTo(5);
        assertThat(found(database, dialect, play.setting)).isEmpty();
        assertThat(store(storage)).isEqualTo(1);
    }

    /** Ends every session of the database but the one that asks. */
    static void kill(DataSource database, Dialect dialect) throws SQLException {
        String others = dialect == Dialect.POSTGRESQL
                ? "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()"
                : "select id from information_schema.processlist where db = database() and id <> connection_id()";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(others);
                Statement killing = connection.createStatement()) {
            while (result.next()) {
                if (dialect == Dialect.MARIADB) {
                    killing.execute(String.format(Locale.ROOT, "kill %d", result.getLong(1)));
                }
            }
        }
    }

    @Test
    void a_pool_that_cannot_begin_is_said_in_our_terms() {
        try (HikariDataSource pool = new HikariDataSource()) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> JdbcSchema.verify(pool, Dialect.H2), () -> JdbcSchema.install(pool, Dialect.H2))) {
                assertThatThrownBy(call)
                        .isInstanceOf(StorageUnavailableException.class)
                        .hasMessageContaining("the schema for H2 (SQLState 08001, code 0); ")
                        .hasMessageContaining("once the database can be reached");
            }
        }
    }

    @Test
    void an_installation_that_fails_to_the_end_keeps_no_connection() {
        DataSource database = Databases.empty(Dialect.H2);
        recording.before(method -> {
            if (method.equals("createStatement") || method.equals("rollback")) {
                throw new SQLException("gone", "08006");
            }
        });
        assertThatThrownBy(() -> JdbcSchema.install(recording.of(database), Dialect.H2))
                .isInstanceOf(StorageUnavailableException.class)
                .hasRootCauseMessage("gone");
        recording.before(method -> {});
        JdbcSchema.install(recording.of(database), Dialect.H2);
    }

    @ParameterizedTest
    @EnumSource
    void what_could_not_be_undone_is_not_committed_by_giving_the_connection_back(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        JdbcStorage storage = recorded(database, dialect);
        recording.before(method -> {
            if (method.equals("rollback")) {
                throw new SQLException("no rollback", "08006");
            }
        });
        assertThatThrownBy(() -> storage.inTransaction(play.setting, () -> {
                    storage.people().add(play.setting, play.aSetting());
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        recording.before(method -> {});
        assertThat(found(database, dialect, play.setting)).isEmpty();
    }
}
