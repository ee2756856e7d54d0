package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts, one after the other, against the same schema written out at once by itself. */
@Tag("postgresql")
class WholeSchemaTest {
    private static final String CHANGES = """
            alter table lj_person alter column external_ref set not null
            alter table lj_person alter column full_name set default 'x'
            drop index lj_ix_person_human
            create index planted on lj_person (setting_id, full_name desc)
            """;

    static DataSource wholeSchema(Dialect dialect) {
        DataSource database = Databases.empty(dialect);
        for (String statement : text(dialect.folder() + ".sql").split(";\n", -1)) {
            if (!statement.isBlank()) {
                Databases.execute(database, statement);
            }
        }
        return database;
    }

    private static DataSource scripts(Dialect dialect) {
        DataSource database = Databases.first(dialect);
        for (int version = 2; version <= Script.NEWEST; version++) {
            Script.of(dialect, version)
                    .statements(TableNames.defaults(), dialect)
                    .forEach(statement -> Databases.execute(database, statement));
        }
        return database;
    }

    private static String text(String name) {
        try (InputStream stream = WholeSchemaTest.class.getResourceAsStream("/whole-schema/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_scripts_make_what_is_written_out_at_once(Dialect dialect) throws SQLException {
        assertThat(Catalogue.of(scripts(dialect), dialect))
                .hasSizeGreaterThan(350)
                .containsExactlyElementsOf(Catalogue.of(wholeSchema(dialect), dialect));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_differs_is_noticed(Dialect dialect) throws SQLException {
        DataSource whole = wholeSchema(dialect);
        for (String change : CHANGES.lines().toList()) {
            List<String> before = Catalogue.of(whole, dialect);
            Databases.execute(whole, dialect == Dialect.MARIADB ? inMariaDb(change) : change);
            assertThat(Catalogue.of(whole, dialect)).as(change).isNotEqualTo(before);
        }
    }

    private static String inMariaDb(String change) {
        return change.replace("alter column external_ref set not null", "modify external_ref mediumtext not null")
                .replaceFirst("^(drop index .*)$", "$1 on lj_person");
    }

    @ParameterizedTest
    @EnumSource
    void verify_asks_for_every_column_of_every_table(Dialect dialect) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String line : Catalogue.asked(
                wholeSchema(dialect),
                "select lower(concat(table_name, '.', column_name)) from information_schema.columns where table_schema = "
                        + (dialect == Dialect.MARIADB ? "database()" : "current_schema")
                        + " order by table_name, ordinal_position")) {
            columns.computeIfAbsent(line.substring("lj_".length(), line.indexOf('.')), table -> new ArrayList<>())
                    .add(line.substring(line.indexOf('.') + 1));
        }
        columns.remove("schema_version");
        Map<String, String> expected = new TreeMap<>();
        columns.forEach((table, names) -> expected.put(table, String.join(", ", names)));
        assertThat(Script.columns(dialect)).hasSizeGreaterThan(35).isEqualTo(expected);
    }

    @Test
    void released_scripts_are_as_they_were() throws NoSuchAlgorithmException {
        List<String> sums = new ArrayList<>();
        for (Dialect dialect : List.of(Dialect.H2, Dialect.POSTGRESQL, Dialect.MARIADB)) {
            for (int version = 1; version <= Script.NEWEST; version++) {
                Script script = Script.of(dialect, version);
                byte[] sum = MessageDigest.getInstance("SHA-256")
                        .digest(script.text().getBytes(StandardCharsets.UTF_8));
                sums.add(HexFormat.of().formatHex(sum) + "  " + script.path());
            }
        }
        assertThat(sums)
                .as("a released script is never edited: what is new comes in a script of its own")
                .containsExactlyElementsOf(text("released.sha256").lines().toList());
    }
}
