package org.learningjournal.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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

    /** Tells at which number a column stands. */
    @FunctionalInterface
    private interface Numbers {
        int of(String column) throws SQLException;
    }

    private final ResultSet result;
    private final Dialect dialect;
    private final Numbers numbers;

    Row(ResultSet result, Dialect dialect) {
        this(result, dialect, result::findColumn);
    }

    private Row(ResultSet result, Dialect dialect, Numbers numbers) {
        this.result = result;
        this.dialect = dialect;
        this.numbers = numbers;
    }

    /** The same row, whose columns stand at these numbers, whatever they are called. */
    Row numbered(Map<String, Integer> places) {
        return new Row(result, dialect, column -> Objects.requireNonNull(places.get(column), column));
    }

    private int at(String column) throws SQLException {
        return numbers.of(column);
    }

    int integer(int number) throws SQLException {
        return result.getInt(number);
    }

    <T> T id(String column, Function<UUID, T> kind) throws SQLException {
        return maybeId(column, kind).orElseThrow(() -> new IllegalArgumentException("no id in " + column));
    }

    <T> Optional<T> maybeId(String column, Function<UUID, T> kind) throws SQLException {
        return dialect.hasArraysAndIds()
                ? Optional.ofNullable(result.getObject(at(column), UUID.class)).map(kind)
                : Optional.ofNullable(result.getBytes(at(column)))
                        .map(IdBytes::toUuid)
                        .map(kind);
    }

    String text(String column) throws SQLException {
        return result.getString(at(column));
    }

    Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(at(column)));
    }

    int integer(String column) throws SQLException {
        return result.getInt(at(column));
    }

    long number(String column) throws SQLException {
        return result.getLong(at(column));
    }

    byte[] bytes(String column) throws SQLException {
        return result.getBytes(at(column));
    }

    LocalDate date(String column) throws SQLException {
        return result.getObject(at(column), LocalDate.class);
    }

    Instant instant(String column) throws SQLException {
        return Micros.toInstant(result.getLong(at(column)));
    }

    Optional<Instant> maybeInstant(String column) throws SQLException {
        long micros = result.getLong(at(column));
        return result.wasNull() ? Optional.empty() : Optional.of(Micros.toInstant(micros));
    }

    Period period() throws SQLException {
        return new Period(instant("from_at"), instant("to_at"));
    }

    Version version() throws SQLException {
        return new Version(number("version"));
    }

    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, result.getString(at(column)));
    }

    <E extends Enum<E>> Optional<E> maybeWord(String column, Class<E> type) throws SQLException {
        return maybeText(column).map(name -> Enum.valueOf(type, name));
    }
}
