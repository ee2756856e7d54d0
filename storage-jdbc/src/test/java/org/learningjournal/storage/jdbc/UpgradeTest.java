package org.learningjournal.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.storage.tck.Samples.lane;
import static org.learningjournal.storage.tck.Samples.scope;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.tck.EntrySample;
import org.learningjournal.storage.tck.Samples;

/** A schema that the first release made becomes what this release makes, and keeps what it holds. */
@Tag("databases")
class UpgradeTest {
    private static final int ENTRIES = 10_000;
    private static final int TOGETHER = 500;
    private static final List<String> FILLED = List.of(
            "lj_entry",
            "lj_revision",
            "lj_revision_child",
            "lj_revision_medium",
            "lj_face",
            "lj_placement",
            "lj_past_face",
            "lj_comment",
            "lj_medium",
            "lj_medium_piece",
            "lj_audit_head",
            "lj_audit_line",
            "lj_delivery");

    @ParameterizedTest
    @EnumSource
    void scripts_applied_over_time_make_the_schema_that_is_made_at_once(Dialect dialect) throws SQLException {
        DataSource old = Databases.first(dialect);
        fill(JdbcStorage.owning(old, dialect), 3);
        JdbcSchema.install(old, dialect);
        assertThat(Catalogue.of(old, dialect))
                .hasSizeGreaterThan(350)
                .containsExactlyElementsOf(Catalogue.of(WholeSchemaTest.wholeSchema(dialect), dialect));
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_entries_of_the_first_schema_come_through(Dialect dialect) throws SQLException {
        DataSource database = Databases.first(dialect);
        JdbcStorage storage = JdbcStorage.owning(database, dialect);
        List<Entry> entries = fill(storage, ENTRIES);
        Map<String, Long> before = contents(database);

        JdbcSchema.install(database, dialect);

        assertThat(contents(database)).containsAllEntriesOf(before);
        assertThat(before).containsKeys(FILLED.toArray(String[]::new));
        FILLED.forEach(table -> assertThat(before.get(table)).as(table).isNotZero());
        assertThat(read(storage, entries.get(0).head().setting()))
                .isEqualTo(entries.stream()
                        .map(entry -> entry.approved().orElseThrow())
                        .toList());
    }

    /** Entries, oldest first, which all show one photo, each with a remark, a delivery and a line in the trail. */
    private static List<Entry> fill(JdbcStorage storage, int count) {
        Setting setting = Samples.aSetting();
        Child ada = Samples.aChild(setting.id(), "Ada");
        Person kim = Samples.aPerson(setting.id(), "Kim");
        Medium photo = Samples.aPhoto(kim);
        storage.people().add(setting.id(), setting);
        storage.people().add(setting.id(), ada);
        storage.people().put(setting.id(), kim);
        storage.media().save(setting.id(), photo, Version.NONE);
        storage.mediaBytes().write(setting.id(), photo.id(), 0, List.of("bytes".getBytes(StandardCharsets.UTF_8)));
        EntrySample sample = Samples.anEntry()
                .about(ada)
                .by(kim)
                .showing(storage.media().find(setting.id(), Set.of(photo.id())).get(0));
        List<Entry> entries = new ArrayList<>();
        for (int from = 0; from < count; from += TOGETHER) {
            IntStream some = IntStream.range(from, Math.min(count, from + TOGETHER));
            entries.addAll(storage.inTransaction(setting.id(), () -> {
                List<Entry> together = some.mapToObj(n ->
                                sample.occurred(Samples.NOON.plusSeconds(n)).inJournal())
                        .map(entry -> stored(storage, entry))
                        .toList();
                together.forEach(entry -> storage.comments()
                        .save(setting.id(), Samples.aRemark(entry, ada, kim, Samples.NOON), Version.NONE));
                follow(storage, kim, together);
                return together;
            }));
        }
        return entries;
    }

    /** What reading and writing leave behind. */
    private static void follow(JdbcStorage storage, Person by, List<Entry> entries) {
        AuditHead head = storage.audit().head(by.setting());
        for (Entry entry : entries) {
            AuditRecord line = new AuditRecord(
                            by.setting(),
                            0,
                            Samples.NOON,
                            by.id(),
                            Capacity.STAFF,
                            Place.AT_SETTING,
                            "writing.publish",
                            Optional.of(entry.head().id().value()),
                            AuditRecord.Result.DONE,
                            List.of(),
                            "",
                            "",
                            "")
                    .after(head);
            storage.audit().append(by.setting(), line);
            head = line.asHead();
        }
        storage.audit()
                .deliver(
                        by.setting(),
                        entries.stream()
                                .map(entry -> new Delivery(
                                        by.setting(),
                                        by.id(),
                                        Capacity.STAFF,
                                        entry.head().id(),
                                        1,
                                        Optional.empty(),
                                        Samples.NOON))
                                .toList());
    }

    private static Entry stored(JdbcStorage storage, Entry entry) {
        assertThat(storage.entries().save(entry.head().setting(), entry, Version.NONE, Samples.NOON))
                .isTrue();
        return entry.stored();
    }

    private static List<Face> read(JdbcStorage storage, SettingId setting) {
        List<Face> faces = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.oldest(PageRequest.MOST));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<Face> page = storage.entries()
                    .list(setting, scope(setting, lane(new Reach.WholeSetting(), Shelf.JOURNAL)), request);
            faces.addAll(page.items());
            next = page.next().map(request::after);
        }
        return faces;
    }

    /** Of each table a sum over all rows, in whatever order they come. */
    private static Map<String, Long> contents(DataSource database) throws SQLException {
        Map<String, Long> contents = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                long sum = 0;
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        sum += sum(rows);
                    }
                }
                contents.put(table, sum);
            }
        }
        contents.keySet().removeIf(table -> table.startsWith("lj_schema"));
        return contents;
    }

    private static long sum(ResultSet row) throws SQLException {
        CRC32C sum = new CRC32C();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            sum.update(column);
            sum.update(
                    value instanceof byte[] bytes
                            ? bytes
                            : String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        }
        return sum.getValue();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.removeIf(table -> !table.startsWith("lj_"));
        return tables;
    }
}
