package org.learningjournal.storage.jdbc;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Id;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;

/** Sets the values of a statement. Absent values come as empty optionals. */
final class Binder {
    private Binder() {}

    static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        IdentityHashMap<Many, Array> arrays = new IdentityHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Many many) {
                statement.setArray(i + 1, arrayOf(statement, many, arrays));
            } else {
                bind(statement, i + 1, values.get(i));
            }
        }
    }

    /** A union takes the same list many times; drivers write it out once for each array that is made. */
    private static Array arrayOf(PreparedStatement statement, Many many, IdentityHashMap<Many, Array> made)
            throws SQLException {
        Array known = made.get(many);
        if (known != null) {
            return known;
        }
        Array array = statement
                .getConnection()
                .createArrayOf(many.type(), many.values().toArray());
        made.put(many, array);
        return array;
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Optional<?> maybe) {
            if (maybe.isEmpty()) {
                statement.setNull(place, Types.NULL);
            } else {
                bind(statement, place, maybe.get());
            }
        } else {
            statement.setObject(place, stored(value));
        }
    }

    private static Object stored(Object value) {
        if (value instanceof Id<?> id) {
            return id.value();
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
