package org.learningjournal.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Uuids;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.journal.Audience;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewObservation;

/** The rows of imported observations, a batch in one transaction and a table in one JDBC batch, unchecked. */
final class ImportByHand {
    private static final String DIGEST = "0f".repeat(32);

    private final DataSource dataSource;
    private final Town.Place place;
    private final UUID setting;
    private final UUID manager;
    private final long at;
    private long lines;

    ImportByHand(DataSource dataSource, Town.Place place, Instant at) {
        this.dataSource = dataSource;
        this.place = place;
        this.setting = place.setting();
        this.manager = place.manager();
        this.at = Micros.of(at);
        Server.execute(dataSource, "insert into lj_audit_head values ('" + setting + "', 0, '" + DIGEST + "')");
    }

    void write(ImportBatch batch) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, batch);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Connection connection, ImportBatch batch) throws SQLException {
        Map<String, List<List<Object>>> tables = new LinkedHashMap<>();
        batch.items().forEach(item -> rows(tables, item));
        for (Map.Entry<String, List<List<Object>>> table : tables.entrySet()) {
            insert(connection, table.getKey(), table.getValue());
        }
        trail(connection, batch);
    }

    private void rows(Map<String, List<List<Object>>> tables, EarlierObservation item) {
        UUID entry = item.entryIn(new SettingId(setting)).value();
        UUID author = item.author().value();
        NewObservation seen = item.observation();
        long then = Micros.of(seen.occurredAt());
        int shelf = seen.audience() == Audience.FAMILY ? 1 : 2;
        add(tables, "entry", setting, entry, "OBSERVATION", author, author, then, at, 1L);
        add(
                tables,
                "revision",
                setting,
                entry,
                1,
                seen.title(),
                seen.text(),
                seen.audience().name(),
                author,
                at);
        add(tables, "revision_element", setting, entry, 1, "eyfs-2021", "cl.speaking");
        add(tables, "face", setting, entry, 1, 1, shelf, author, then, "APPROVED", at, manager, "", "");
        add(tables, "past_face", setting, entry, 1L, 1, at, author, then, 1, "APPROVED", at, manager, "", "");
        for (ChildId child : seen.children()) {
            add(tables, "revision_child", setting, entry, 1, child.value());
            add(tables, "placement", setting, entry, 1, child.value(), shelf, author, then);
        }
        for (NewAttachment each : seen.media()) {
            UUID medium = each.medium().value();
            add(tables, "revision_medium", setting, entry, 1, 0, medium, each.caption(), each.alternative());
            add(tables, "shown_since", setting, entry, medium, at);
            add(tables, "past_shown_since", setting, entry, 1L, medium, at);
        }
    }

    private static void add(Map<String, List<List<Object>>> tables, String table, Object... values) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(List.of(values));
    }

    private void trail(Connection connection, ImportBatch batch) throws SQLException {
        lines++;
        try (PreparedStatement update = connection.prepareStatement(
                "update lj_audit_head set line_number = ?, digest = ? where setting_id = ?")) {
            bind(update, List.of(lines, DIGEST, setting));
            update.executeUpdate();
        }
        String remark = batch.items().size() + " imported, 0 waiting, 0 found, 0 refused";
        insert(
                connection,
                "audit_line",
                List.of(List.of(
                        setting,
                        lines,
                        at,
                        manager,
                        "STAFF",
                        "AT_SETTING",
                        "importing.batch",
                        setting,
                        "DONE",
                        "",
                        remark,
                        DIGEST,
                        DIGEST)));
        String codes = String.join(",", Collections.nCopies(batch.items().size(), "PERMITTED"));
        UUID request = Uuids.at(Micros.toInstant(at));
        insert(
                connection,
                "request",
                List.of(List.of(setting, place.manager(), request, DIGEST, "DONE", setting, codes, at)));
    }

    private static void insert(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into lj_" + table + " values (" + marks + ")")) {
            for (List<Object> row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, List<?> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            statement.setObject(i + 1, row.get(i));
        }
    }
}
