package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("postgresql")
class SchemaScriptTest {
    private static final Pattern KEY =
            Pattern.compile("primary key \\(([a-z_0-9]+)|create index [a-z_ ]+ on [a-z_]+ \\(([a-z_0-9]+)");

    private static final String IN_MARIADB =
            " engine=InnoDB row_format=dynamic default charset=utf8mb4 collate=utf8mb4_nopad_bin";

    private static List<String> statements(Dialect dialect) {
        return scripts(dialect)
                .flatMap(script -> script.statements(TableNames.defaults(), dialect).stream())
                .toList();
    }

    private static Stream<Script> scripts(Dialect dialect) {
        return IntStream.rangeClosed(1, Script.NEWEST).mapToObj(version -> Script.of(dialect, version));
    }

    @ParameterizedTest
    @EnumSource
    void every_key_and_every_index_begins_with_the_setting(Dialect dialect) {
        assertThat(withoutSetting(statements(dialect))).isEmpty();
        assertThat(statements(dialect))
                .filteredOn(statement -> KEY.matcher(statement).find())
                .hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table if not exists lj_x (setting_id uuid not null, x uuid not null, primary key (x, setting_id))",
                "create table if not exists lj_x (setting_id uuid not null, x uuid not null)",
                "create table if not exists lj_x (setting_id uuid not null, x uuid unique, primary key (setting_id))",
                "create table if not exists lj_x (x uuid primary key)",
                "create index if not exists lj_ix_x on lj_x (x, setting_id)",
                "create unique index if not exists lj_ix_x on lj_x (x)",
                "alter table lj_x add constraint y unique (x)"
            })
    void a_key_that_begins_otherwise_is_noticed(String statement) {
        assertThat(withoutSetting(List.of(statement))).containsExactly(statement);
    }

    /** Statements that make a table without a key, or a key or an index that does not begin with the setting. */
    private static List<String> withoutSetting(List<String> statements) {
        return statements.stream()
                .filter(statement -> statement.matches("(?s).*\\b(unique|references|primary key(?! \\()).*")
                        || (!statement.startsWith("create or replace view")
                                && !statement.startsWith("alter table lj_medium_piece alter column bytes set storage")
                                && KEY.matcher(statement)
                                                .results()
                                                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                                                .filter("setting_id"::equals)
                                                .count()
                                        != 1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void in_the_database_every_key_and_every_index_begins_with_the_setting(Dialect dialect) throws SQLException {
        DataSource database = Databases.installed(dialect);
        assertThat(indexes(database))
                .hasSizeGreaterThan(45)
                .allSatisfy((index, first) -> assertThat(first).as(index).isEqualTo("setting_id"));
        Databases.execute(database, "create index lj_ix_planted on lj_entry (entry_id, setting_id)");
        assertThat(indexes(database)).containsEntry("lj_entry.lj_ix_planted", "entry_id");
    }

    /** The first column of each index of a table that has settings, keys among them. */
    private static Map<String, String> indexes(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData metaData = connection.getMetaData();
            Map<String, String> first = new TreeMap<>();
            try (ResultSet tables = metaData.getColumns(connection.getCatalog(), null, null, null)) {
                while (tables.next()) {
                    if (tables.getString("COLUMN_NAME").equalsIgnoreCase("setting_id")) {
                        add(first, metaData, connection.getCatalog(), tables.getString("TABLE_NAME"));
                    }
                }
            }
            return first;
        }
    }

    private static void add(Map<String, String> first, DatabaseMetaData metaData, String catalog, String table)
            throws SQLException {
        try (ResultSet index = metaData.getIndexInfo(catalog, null, table, false, false)) {
            while (index.next()) {
                if (index.getInt("ORDINAL_POSITION") == 1) {
                    first.put(
                            (table + "." + index.getString("INDEX_NAME")).toLowerCase(Locale.ROOT),
                            index.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void defines_only_and_may_run_again(Dialect dialect) {
        assertThat(statements(dialect))
                .allSatisfy(statement -> assertThat(statement)
                        .matches("(?s)(create (table|index) if not exists|create or replace view|alter table) .*"));
    }

    @ParameterizedTest
    @EnumSource
    void works_unedited_under_the_default_names(Dialect dialect) {
        assertThat(scripts(dialect))
                .allSatisfy(script -> assertThat(TableNames.defaults().inScript(script.text(), dialect))
                        .isEqualTo(script.text()));
    }

    @ParameterizedTest
    @EnumSource
    void every_script_ends_with_the_view_that_says_it_is_there(Dialect dialect) {
        assertThat(scripts(dialect)).allSatisfy(script -> {
            List<String> statements = script.statements(TableNames.defaults(), dialect);
            assertThat(statements.get(statements.size() - 1))
                    .isEqualTo(
                            "create or replace view lj_schema_version as select " + script.version() + " as version");
        });
    }

    @Test
    void all_dialects_have_the_same_tables_and_columns() {
        assertThat(shape(Dialect.POSTGRESQL)).isEqualTo(shape(Dialect.H2)).isEqualTo(shape(Dialect.MARIADB));
    }

    private static List<String> shape(Dialect dialect) {
        return statements(dialect).stream()
                .filter(statement -> !statement.startsWith("alter"))
                .map(statement -> statement
                        .replaceAll("varchar\\(1048576\\)", "text")
                        .replaceAll("varbinary\\(1048576\\)", "bytea")
                        .replaceAll("\\bbinary\\(16\\)", "uuid")
                        .replace("mediumtext", "text")
                        .replace("mediumblob", "bytea")
                        .replace(IN_MARIADB, ""))
                .toList();
    }
}
