package org.learningjournal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows into many tables at once, each through a stream of its own. Texts are without tabs and backslashes. */
final class Copies implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final DataSource dataSource;
    private final Map<String, Copy> open = new LinkedHashMap<>();

    private record Copy(Connection connection, PGCopyOutputStream out) {}

    Copies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds a row; {@code table} is its name and, in parentheses, its columns. */
    void row(String table, Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : "\t").append(value);
        }
        try {
            open.computeIfAbsent(table, this::begin)
                    .out()
                    .write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Copy begin(String table) {
        try {
            Connection connection = dataSource.getConnection();
            return new Copy(
                    connection,
                    new PGCopyOutputStream(
                            connection.unwrap(PGConnection.class), "copy lj_" + table + " from stdin", BUFFER));
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    @Override
    public void close() {
        try {
            for (Copy copy : open.values()) {
                copy.out().close();
                copy.connection().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
