package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.SchemaMismatchException;

@Tag("postgresql")
class JdbcSchemaTest {
    private static final TableNames ELSEWHERE =
            TableNames.defaults().withPrefix("early_").withSchema("journals");

    @ParameterizedTest
    @EnumSource
    void verify_names_the_script_that_is_missing(Dialect dialect) {
        DataSource empty = Databases.empty(dialect);
        assertThatThrownBy(() -> JdbcSchema.verify(empty, dialect))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("the schema has version none but this release needs version " + Script.NEWEST
                        + "; apply schema/" + dialect.folder() + "/V1__learning_journal.sql");
        JdbcSchema.install(empty, dialect);
        assertThatCode(() -> JdbcSchema.verify(empty, dialect)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void verify_refuses_a_schema_of_a_later_release(Dialect dialect) {
        DataSource later = Databases.installed(dialect);
        Databases.execute(later, "create or replace view lj_schema_version as select 9 as version");
        assertThatThrownBy(() -> JdbcSchema.verify(later, dialect))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith("the schema has version 9 but this release needs version " + Script.NEWEST);
        assertThatThrownBy(() -> JdbcSchema.install(later, dialect)).isInstanceOf(SchemaMismatchException.class);
    }

    @ParameterizedTest
    @EnumSource
    void install_does_nothing_the_second_time(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        Play play = new Play();
        JdbcStorage storage = JdbcStorage.owning(database, dialect);
        storage.people().add(play.setting, play.aSetting());
        JdbcSchema.install(database, dialect);
        assertThat(storage.people().setting(play.setting)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void install_leaves_a_connection_as_it_came_each_time(Dialect dialect) throws SQLException {
        try (Connection only = Databases.empty(dialect).getConnection()) {
            for (boolean autoCommit : new boolean[] {true, false, true}) {
                only.setAutoCommit(true);
                only.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                only.setAutoCommit(autoCommit);
                JdbcSchema.install(Unclosed.pool(only), dialect);
                assertThat(only.isValid(10)).isTrue();
                assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(only.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
                JdbcSchema.verify(Unclosed.pool(only), dialect);
                only.setAutoCommit(true);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_that_was_dropped_is_named_and_not_made_again(Dialect dialect) {
        DataSource database = Databases.installed(dialect);
        Databases.execute(database, "drop table lj_delivery");
        Databases.execute(database, "alter table lj_placement drop column keeper_id");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> JdbcSchema.verify(database, dialect), () -> JdbcSchema.install(database, dialect))) {
            assertThatThrownBy(call)
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage("the schema has version " + Script.NEWEST
                            + " without lj_delivery, lj_placement or a column there but this release needs version "
                            + Script.NEWEST + "; apply a backup of what is missing; or schema/" + dialect.folder()
                            + "/V1__learning_journal.sql and those after it once more, which make a dropped table again,"
                            + " but empty");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_dropped_table_is_named_as_the_host_calls_it(Dialect dialect) throws SQLException {
        DataSource database = Databases.empty(dialect);
        Databases.execute(database, "create schema journals_b");
        TableNames names = ELSEWHERE.withSchema("journals_b");
        JdbcSchema.install(database, dialect, names);
        try (Connection only = database.getConnection()) {
            Databases.execute(database, "drop table journals_b.early_entry");
            only.setAutoCommit(false);
            assertThatThrownBy(() -> JdbcSchema.verify(Unclosed.pool(only), dialect, names))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining(" without journals_b.early_entry or a column there");
            only.setAutoCommit(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void installs_under_a_prefix_in_a_schema_and_nowhere_else(Dialect dialect) throws SQLException {
        DataSource database = Databases.empty(dialect);
        Databases.execute(database, "create schema journals");
        JdbcSchema.install(database, dialect, ELSEWHERE);
        JdbcSchema.verify(database, dialect, ELSEWHERE);
        Play play = new Play();
        JdbcStorage storage = JdbcStorage.owning(database, dialect).withNames(ELSEWHERE);
        storage.people().add(play.setting, play.aSetting());
        play.stored(storage, 2, play.ada);
        assertThat(storage.entries().count(play.setting, play.journal(play.ada)))
                .isEqualTo(2);
        assertThat(tables(database, "lj_")).isEmpty();
        assertThat(tables(database, "early_"))
                .hasSizeGreaterThan(25)
                .allSatisfy(table -> assertThat(table).startsWith("journals."));
        assertThatThrownBy(() -> JdbcSchema.verify(database, dialect)).isInstanceOf(SchemaMismatchException.class);
    }

    /** Those of the database and of the schema journals: MariaDB, to which a schema is a database, lists all on the server. */
    private static List<String> tables(DataSource database, String prefix) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        ("select lower(concat(table_schema, '.', table_name)) as name from information_schema.tables"
                                        + " where lower(table_name) like '%1$s%%'"
                                        + " and (table_catalog = '%2$s' or table_schema in ('%2$s', 'journals'))")
                                .formatted(prefix, connection.getCatalog()))) {
            List<String> names = new ArrayList<>();
            while (result.next()) {
                names.add(result.getString("name"));
            }
            return names;
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_eight_that_install_at_once_one_applies_the_scripts(Dialect dialect) throws Exception {
        oneOfEightInstalls(Databases.empty(dialect), dialect, 0);
    }

    @ParameterizedTest
    @EnumSource
    void of_eight_that_install_the_second_script_at_once_one_applies_it(Dialect dialect) throws Exception {
        oneOfEightInstalls(Databases.first(dialect), dialect, 1);
    }

    private static void oneOfEightInstalls(DataSource database, Dialect dialect, int before) throws Exception {
        CyclicBarrier start = new CyclicBarrier(8);
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                running.add(executor.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return new Installation(new Owning(database), dialect, TableNames.defaults()).run();
                }));
            }
            List<Integer> found = new ArrayList<>();
            for (Future<Integer> each : running) {
                found.add(each.get(60, TimeUnit.SECONDS));
            }
            assertThat(found)
                    .as("versions found")
                    .containsOnly(before, Script.NEWEST)
                    .containsOnlyOnce(before);
        } finally {
            executor.shutdownNow();
        }
        JdbcSchema.verify(database, dialect);
    }

    @Test
    void names_are_checked() {
        assertThatThrownBy(() -> TableNames.defaults().withPrefix("lj; drop table x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"lj; drop table x\"");
        assertThatThrownBy(() -> TableNames.defaults().withSchema("Journals"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
