package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        List<String> keys = statements(dialect).stream()
                .flatMap(statement -> KEY.matcher(statement).results())
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .toList();
        assertThat(keys).hasSizeGreaterThan(45).containsOnly("setting_id");
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
