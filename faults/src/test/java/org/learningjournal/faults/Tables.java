package org.learningjournal.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.learningjournal.base.SettingId;

/** What stands in the tables, looked at without the library. */
final class Tables {
    private static final String NAMES = "select table_name from information_schema.tables"
            + " where lower(table_name) like 'lj\\_%' and lower(table_name) not like 'lj\\_schema%' order by table_name";

    private final DataSource database;
    private final List<String> names;

    Tables(DataSource database) {
        this.database = database;
        names = texts(NAMES);
    }

    /** Every row of every table of a setting, as text. */
    List<String> of(SettingId setting) {
        List<String> all = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String name : names) {
                List<String> rows =
                        rows(connection, "select * from " + name + " where setting_id = ?", setting.value());
                Collections.sort(rows);
                rows.forEach(row -> all.add(name + " " + row));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** How many rows each table has of a setting. */
    Map<String, Long> counts(SettingId setting) {
        return counts(of(setting));
    }

    /** How many of these rows each table has. */
    static Map<String, Long> counts(List<String> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.substring(0, row.indexOf(' ')), TreeMap::new, Collectors.counting()));
    }

    /** What was added to each table. */
    static Map<String, Long> added(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> added = new TreeMap<>(after);
        before.forEach((table, count) -> added.merge(table, -count, Long::sum));
        added.values().removeIf(count -> count == 0);
        return added;
    }

    /** The rows of a query, each as text. */
    List<String> texts(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return rows(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql, Object... values) {
        return Long.parseLong(texts(sql, values).get(0));
    }

    /** Changes rows behind the library's back, and says how many. */
    int changed(String sql, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static List<String> rows(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<String> rows = new ArrayList<>();
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        Object cell = result.getObject(column);
                        cells.add(cell instanceof byte[] bytes ? "#" + Arrays.hashCode(bytes) : String.valueOf(cell));
                    }
                    rows.add(String.join("|", cells));
                }
                return rows;
            }
        }
    }
}
