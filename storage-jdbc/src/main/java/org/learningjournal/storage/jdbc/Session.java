package org.learningjournal.storage.jdbc;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The one connection of a unit of work, and the few ways in which stores use it. */
final class Session {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Dialect dialect;
    private final TableNames names;

    Session(Connection connection, Dialect dialect, TableNames names) {
        this.connection = connection;
        this.dialect = dialect;
        this.names = names;
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    <T> List<T> list(Sql sql, Row.Mapper<T> mapper) throws SQLException {
        Sql listed = Wording.listed(dialect, sql);
        try (PreparedStatement statement = connection.prepareStatement(names.in(listed.text(), dialect))) {
            Binder.bind(statement, dialect, listed.values());
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result, dialect);
                while (result.next()) {
                    rows.add(read(row, mapper));
                }
                return rows;
            }
        }
    }

    <T> Optional<T> first(Sql sql, Row.Mapper<T> mapper) throws SQLException {
        return list(sql, mapper).stream().findFirst();
    }

    /** Makes several changes by one statement, and says what it selects of them; empty if the first was not made. */
    <T> Optional<T> atOnce(AtOnce changes, String selected, Row.Mapper<T> mapper) throws SQLException {
        dialect.mustReachOneServer(connection);
        return first(changes.selecting(selected), mapper);
    }

    /** Runs a statement that changes rows, and says how many it changed. */
    int change(Sql sql) throws SQLException {
        try (PreparedStatement statement = prepareChange(sql.text())) {
            Binder.bind(statement, dialect, sql.values());
            return statement.executeUpdate();
        }
    }

    /** Adds a row unless there is one of its key; never fails the transaction over that. */
    boolean addIfAbsent(Insert insert, Object... values) throws SQLException {
        try {
            return change(Sql.of(insert.text() + dialect.ifAbsent(), values)) == 1;
        } catch (SQLException e) {
            if (dialect.saysItIsThere(e)) {
                return false;
            }
            throw e;
        }
    }

    void add(Insert insert, Collection<? extends List<?>> rows) throws SQLException {
        batch(insert.text(), rows);
    }

    /** Adds those rows of whose keys there is none, earlier ones first. */
    void addIfAbsent(Insert insert, List<? extends List<?>> rows) throws SQLException {
        if (rows.size() == 1) {
            addIfAbsent(insert, rows.get(0).toArray());
            return;
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<? extends List<?>> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
            try {
                batch(insert.text() + dialect.eachIfAbsent(), some);
            } catch (BatchUpdateException e) {
                checkEach(e);
            }
        }
    }

    private void checkEach(BatchUpdateException e) throws BatchUpdateException {
        for (SQLException each = e.getNextException(); each != null; each = each.getNextException()) {
            if (!dialect.saysItIsThere(each)) {
                throw e;
            }
        }
        if (e.getNextException() == null) {
            throw e;
        }
    }

    /** Runs one statement for each row of values. A batch of one row would be planned anew each time. */
    void batch(String text, Collection<? extends List<?>> rows) throws SQLException {
        if (rows.size() == 1) {
            change(new Sql(text, List.copyOf(rows.iterator().next())));
        } else if (!rows.isEmpty()) {
            many(text, rows);
        }
    }

    private void many(String text, Collection<? extends List<?>> rows) throws SQLException {
        try (PreparedStatement statement = prepareChange(text)) {
            int waiting = 0;
            for (List<?> row : rows) {
                Binder.bind(statement, dialect, row);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            if (waiting % BATCH != 0) {
                statement.executeBatch();
            }
        }
    }

    private PreparedStatement prepareChange(String text) throws SQLException {
        return connection.prepareStatement(names.in(dialect.beforeChange() + text, dialect));
    }

    private static <T> T read(Row row, Row.Mapper<T> mapper) throws SQLException {
        try {
            return mapper.map(row);
        } catch (RuntimeException e) {
            throw new UnreadableRow(e);
        }
    }
}
