package org.learningjournal.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningjournal.base.Id;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;

/** Sets the values of a statement, one after the other. Absent values come as empty optionals. */
final class Binder {
    private static final int UNKNOWN = 10;

    private final PreparedStatement statement;
    private final Dialect dialect;
    private final IdentityHashMap<Many, ListArray> lists = new IdentityHashMap<>();
    private int place;

    private Binder(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    static void bind(PreparedStatement statement, Dialect dialect, List<?> values) throws SQLException {
        Binder binder = new Binder(statement, dialect);
        for (Object value : values) {
            binder.bind(value);
        }
    }

    private void bind(Object value) throws SQLException {
        if (value instanceof Optional<?> maybe) {
            if (maybe.isEmpty()) {
                statement.setNull(++place, Types.NULL);
            } else {
                bind(maybe.get());
            }
        } else if (value instanceof Many many) {
            statement.setObject(++place, list(many));
        } else if (value instanceof ColumnValues column) {
            statement.setObject(++place, column(column));
        } else {
            statement.setObject(++place, stored(value));
        }
    }

    /** A union takes the same list many times, which is written out once. */
    private ListArray list(Many many) {
        return lists.computeIfAbsent(many, some -> new ListArray(some.type(), padded(some.values())));
    }

    private ListArray column(ColumnValues column) {
        List<Object> values = column.values().stream().map(this::stored).toList();
        return new ListArray(type(values.get(0)), values);
    }

    private static String type(Object stored) {
        if (stored instanceof UUID) {
            return "uuid";
        }
        return stored instanceof Number ? "bigint" : "text";
    }

    /**
     * PostgreSQL takes a list that it does not know for one of ten. With a shorter one before it, it finds its ready plan
     * dear, and plans the statement anew each time, which takes longer than to run it. To be named twice changes nothing.
     */
    private static List<Object> padded(List<Object> values) {
        List<Object> padded = new ArrayList<>(values);
        if (!values.isEmpty()) {
            padded.addAll(Collections.nCopies(Math.max(0, UNKNOWN - values.size()), values.get(values.size() - 1)));
        }
        return padded;
    }

    private Object stored(Object value) {
        if (value instanceof Id<?> id) {
            return stored(id.value());
        }
        if (value instanceof UUID id && !dialect.hasArraysAndIds()) {
            return IdBytes.of(id);
        }
        if (value instanceof Instant instant) {
            return Micros.of(instant);
        }
        if (value instanceof Version version) {
            return version.number();
        }
        if (value instanceof Shelf shelf) {
            return Words.number(shelf);
        }
        if (value instanceof Side side) {
            return Words.number(side);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
