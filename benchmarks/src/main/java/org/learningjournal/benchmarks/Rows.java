package org.learningjournal.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How many rows some settings have in each table that grows with entries and commands. */
record Rows(Map<String, Long> byTable) {
    private static final List<String> TABLES = List.of(
            "entry",
            "revision",
            "revision_child",
            "revision_medium",
            "revision_element",
            "face",
            "placement",
            "shown_since",
            "past_face",
            "past_shown_since",
            "audit_line",
            "request");

    static Rows of(DataSource pool, List<UUID> settings) {
        String ids = settings.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        Map<String, Long> byTable = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery(
                        "select count(*) from lj_" + table + " where setting_id in (" + ids + ")")) {
                    result.next();
                    byTable.put(table, result.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Rows(byTable);
    }

    Rows since(Rows before) {
        Map<String, Long> grown = new TreeMap<>(byTable);
        before.byTable().forEach((table, count) -> grown.merge(table, -count, Long::sum));
        return new Rows(grown);
    }

    /** Says how many rows both ways have written, which has to be the same in each table. */
    static void compare(Rows ours, Rows bare) {
        if (!ours.equals(bare)) {
            throw new IllegalStateException("not the same rows: " + ours + " and by hand " + bare);
        }
        System.out.printf(
                "%d rows each%n",
                ours.byTable().values().stream().mapToLong(Long::longValue).sum());
    }
}
