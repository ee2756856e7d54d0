package org.learningjournal.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
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
        } else {
            statement.setObject(++place, stored(value));
        }
    }

    /** A union takes the same list many times; drivers write it out once for each array that is made. */
    private ListArray list(Many many) {
        return lists.computeIfAbsent(many, some -> new ListArray(some.type(), some.values()));
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
