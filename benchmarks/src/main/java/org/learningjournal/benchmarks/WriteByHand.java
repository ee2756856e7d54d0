package org.learningjournal.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Uuids;

/** The rows of a published observation, of its line in the trail and of its request, in one transaction, unchecked. */
final class WriteByHand {
    private static final String DIGEST = "0f".repeat(32);

    private final DataSource dataSource;
    private final Town.Place place;
    private final UUID author;
    private long lines;

    WriteByHand(DataSource dataSource, Town.Place place) {
        this.dataSource = dataSource;
        this.place = place;
        this.author = place.keyWorkers().get(0);
        Server.execute(dataSource, "insert into lj_audit_head values ('" + place.setting() + "', 0, '" + DIGEST + "')");
    }

    void publish(List<UUID> children, String title, String text, Instant at) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, children, title, text, Micros.of(at));
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Connection connection, List<UUID> children, String title, String text, long at)
            throws SQLException {
        UUID setting = place.setting();
        UUID entry = Uuids.at(Micros.toInstant(at));
        insert(connection, "entry", List.of(setting, entry, "OBSERVATION", author, author, at, at, 1L));
        insert(connection, "revision", List.of(setting, entry, 1, title, text, "FAMILY", author, at));
        insert(connection, "revision_child", rows(children, child -> List.of(setting, entry, 1, child)));
        insert(connection, "revision_element", List.of(setting, entry, 1, "eyfs-2021", "cl.speaking"));
        insert(connection, "face", List.of(setting, entry, 1, 1, 1, author, at, "APPROVED", at, author, "", ""));
        insert(connection, "placement", rows(children, child -> List.of(setting, entry, 1, child, 1, author, at)));
        insert(
                connection,
                "past_face",
                List.of(setting, entry, 1L, 1, at, author, at, 1, "APPROVED", at, author, "", ""));
        trail(connection, setting, entry, at);
        insert(
                connection,
                "request",
                List.of(setting, author, Uuids.at(Micros.toInstant(at)), DIGEST, "DONE", entry, "", at));
    }

    private void trail(Connection connection, UUID setting, UUID entry, long at) throws SQLException {
        lines++;
        try (PreparedStatement update = connection.prepareStatement(
                "update lj_audit_head set line_number = ?, digest = ? where setting_id = ?")) {
            bind(update, List.of(lines, DIGEST, setting));
            update.executeUpdate();
        }
        insert(
                connection,
                "audit_line",
                List.of(
                        setting,
                        lines,
                        at,
                        author,
                        "STAFF",
                        "SETTING_DEVICE",
                        "writing.submit",
                        entry,
                        "DONE",
                        "",
                        "",
                        DIGEST,
                        DIGEST));
    }

    private interface Made {
        List<Object> of(UUID child);
    }

    private static List<Object>[] rows(List<UUID> children, Made made) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other way
        List<Object>[] rows = children.stream().map(made::of).toArray(List[]::new);
        return rows;
    }

    @SafeVarargs
    private static void insert(Connection connection, String table, List<Object>... rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows[0].size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into lj_" + table + " values (" + marks + ")")) {
            if (rows.length == 1) {
                bind(insert, rows[0]);
                insert.executeUpdate();
                return;
            }
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
