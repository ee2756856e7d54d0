package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Head;
import org.learningjournal.people.Person;

/** What MariaDB would do otherwise than the others, were it let. */
class MariaDbTest {
    private final Play play = new Play();

    private static JdbcStorage storage(DataSource database) {
        JdbcSchema.install(database, Dialect.MARIADB);
        return JdbcStorage.owning(database, Dialect.MARIADB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&sessionVariables=sql_mode=''",
                "&sessionVariables=sql_mode=''&useServerPrepStmts=true",
                "&sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES,ANSI_QUOTES'"
            })
    void what_does_not_fit_is_refused_though_the_session_would_cut_it(String options) {
        DataSource database = Databases.mariaDb(options);
        JdbcStorage storage = storage(database);
        Databases.execute(database, "alter table lj_person modify full_name varchar(20)");
        Databases.execute(database, "alter table lj_revision_element modify element_id varchar(20)");
        String awkward = "O'Neil \\ \"\uD83D\uDE00\"";
        storage.people().put(play.setting, named(awkward));
        assertThat(storage.people().persons(play.setting, Set.of(play.kim))).containsExactly(named(awkward));

        assertThatThrownBy(() -> storage.people().put(play.setting, named("n".repeat(21))))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("(SQLState 22001, code 1406)");
        Entry tooLong = withElements("e".repeat(20), "e".repeat(21));
        assertThatThrownBy(() -> storage.entries().save(tooLong.head().setting(), tooLong, Version.NONE, Play.NOON))
                .as("in a batch")
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("(SQLState 22001, code 1406)");
        assertThat(storage.people().persons(play.setting, Set.of(play.kim))).containsExactly(named(awkward));
        assertThat(storage.entries().find(play.setting, tooLong.head().id())).isEmpty();
    }

    @Test
    void the_server_is_of_the_version_that_is_promised() throws SQLException {
        try (Connection connection = Databases.mariaDb("").getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("11.4.");
        }
    }

    @Test
    void the_sessions_own_mode_stays() throws SQLException {
        DataSource database = Databases.mariaDb("&sessionVariables=sql_mode='ANSI_QUOTES'");
        try (Connection only = database.getConnection()) {
            JdbcSchema.install(Unclosed.pool(only), Dialect.MARIADB);
            JdbcStorage storage = JdbcStorage.owning(Unclosed.pool(only), Dialect.MARIADB);
            storage.people().add(play.setting, play.aSetting());
            try (Statement statement = only.createStatement();
                    ResultSet result = statement.executeQuery("select @@sql_mode")) {
                assertThat(result.next()).isTrue();
                assertThat(result.getString(1)).isEqualTo("ANSI_QUOTES");
            }
        }
    }

    @Test
    void texts_are_one_only_if_they_are_the_same() throws SQLException {
        DataSource database = Databases.mariaDb("");
        storage(database);
        List<String> alike = List.of("ead", "EAD", "ead ", "\u00e9ad", "e\u0301ad");
        try (Connection connection = database.getConnection()) {
            Insert insert = new Insert("revision_element", "setting_id, entry_id, revision, framework_id, element_id");
            Session session = new Session(connection, Dialect.MARIADB, TableNames.defaults());
            for (String text : alike) {
                assertThat(session.addIfAbsent(insert, play.setting, play.kim, 1, "eyfs", text))
                        .as("\"%s\" as a key", text)
                        .isTrue();
            }
            for (String text : alike) {
                Sql same = Sql.of(
                        "select e.element_id from {revision_element} e where e.setting_id = ? and e.element_id = ?",
                        play.setting,
                        text);
                assertThat(session.list(same, row -> row.text("element_id"))).containsExactly(text);
            }
        }
    }

    /** A list of values must lead to rows by their keys, and not to all that the setting has. */
    @Test
    void lists_are_looked_up_by_key() throws SQLException {
        DataSource database = Databases.mariaDb("");
        storage(database);
        Databases.execute(
                database,
                "insert into lj_consent_answer select unhex(md5('s')), unhex(md5(concat('f', seq))), 1, 0, 0x00, 0, 0,"
                        + " unhex(md5(concat('c', seq % 100))), 0x00, 'A', 'B', 'C', 'D' from seq_1_to_1000");
        Databases.execute(
                database,
                "insert into lj_revision_child select unhex(md5('s')), unhex(md5(concat('e', seq % 500))), seq,"
                        + " unhex(md5('c')) from seq_1_to_1000");
        Databases.execute(database, "analyze table lj_consent_answer, lj_revision_child");
        Many ids = Many.ids(List.of(ChildId.at(Play.NOON), ChildId.at(Play.NOON), ChildId.at(Play.NOON)));
        assertThat(plan(database, "{consent_answer} t where {of} and t.child_id [any]", ids))
                .containsExactly("t range null");
        assertThat(plan(
                        database,
                        "{revision_child} t where {of} and t.entry_id [any] and t.revision [any]",
                        ids,
                        Many.numbers(List.of(1, 2))))
                .containsExactly("t range null");
    }

    private static List<String> plan(DataSource database, String from, Object... values) throws SQLException {
        Sql listed = Wording.listed(
                Dialect.MARIADB,
                Sql.of("explain select t.* from " + from.replace("{of}", "t.setting_id = unhex(md5('s'))"), values));
        String sql = TableNames.defaults().in(listed.text(), Dialect.MARIADB);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, listed.values());
                ResultSet result = statement.executeQuery()) {
            List<String> steps = new ArrayList<>();
            while (result.next()) {
                steps.add(result.getString("table") + " " + result.getString("type") + " " + result.getString("ref"));
            }
            return steps;
        }
    }

    private Entry withElements(String... elements) {
        Head head = new Head(
                EntryId.at(Play.NOON), play.setting, EntryKind.OBSERVATION, play.kim, play.kim, Play.NOON, Play.NOON);
        Set<ElementRef> refs = Arrays.stream(elements)
                .map(each -> new ElementRef("eyfs", each))
                .collect(Collectors.toSet());
        Content content = new Content("Blocks", "Ten.", Set.of(play.ada), Audience.FAMILY, List.of(), refs);
        return Entry.begin(head, content, Play.NOON);
    }

    private Person named(String name) {
        return new Person(play.kim, play.setting, name, play.kim, Optional.empty());
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        Binder.bind(statement, Dialect.MARIADB, values);
        return statement;
    }
}
