package org.learningjournal.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.base.Version;

/** The row on which a result stands, read in the library's terms. */
final class Row {
    /** Makes something of a row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    private final ResultSet result;
    private final Dialect dialect;

    Row(ResultSet result, Dialect dialect) {
        this.result = result;
        this.dialect = dialect;
    }

    <T> T id(String column, Function<UUID, T> kind) throws SQLException {
        return maybeId(column, kind).orElseThrow(() -> new IllegalArgumentException("no id in " + column));
    }

    <T> Optional<T> maybeId(String column, Function<UUID, T> kind) throws SQLException {
        return dialect.hasArraysAndIds()
                ? Optional.ofNullable(result.getObject(column, UUID.class)).map(kind)
                : Optional.ofNullable(result.getBytes(column))
                        .map(IdBytes::toUuid)
                        .map(kind);
    }

    String text(String column) throws SQLException {
        return result.getString(column);
    }

    Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    byte[] bytes(String column) throws SQLException {
        return result.getBytes(column);
    }

    LocalDate date(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    Instant instant(String column) throws SQLException {
        return Micros.toInstant(result.getLong(column));
    }

    Optional<Instant> maybeInstant(String column) throws SQLException {
        long micros = result.getLong(column);
        return result.wasNull() ? Optional.empty() : Optional.of(Micros.toInstant(micros));
    }

    Period period() throws SQLException {
        return new Period(instant("from_at"), instant("to_at"));
    }

    Version version() throws SQLException {
        return new Version(result.getLong("version"));
    }

    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, result.getString(column));
    }

    <E extends Enum<E>> Optional<E> maybeWord(String column, Class<E> type) throws SQLException {
        return maybeText(column).map(name -> Enum.valueOf(type, name));
    }
}
