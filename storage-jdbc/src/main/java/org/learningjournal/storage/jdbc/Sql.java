package org.learningjournal.storage.jdbc;

import java.util.List;

/** The text of a statement and its values, which travel together. Values are of the kinds that {@link Binder} takes. */
record Sql(String text, List<Object> values) {
    Sql {
        values = List.copyOf(values);
    }

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }
}
