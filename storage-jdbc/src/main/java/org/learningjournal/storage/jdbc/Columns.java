package org.learningjournal.storage.jdbc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Columns and what they hold, in order. A name may begin with the name of its table, as in {@code l.child_id}. */
record Columns(Map<String, Holds> all) {
    /** What a column holds. */
    enum Holds {
        /** An id. */
        ID,
        /** A number or an instant. */
        NUMBER,
        /** A text or a word. */
        TEXT,
        /** A day. */
        DAY
    }

    static Columns ids(String names) {
        return new Columns(Map.of()).and(names, Holds.ID);
    }

    Columns numbers(String names) {
        return and(names, Holds.NUMBER);
    }

    Columns texts(String names) {
        return and(names, Holds.TEXT);
    }

    Columns days(String names) {
        return and(names, Holds.DAY);
    }

    Columns and(Columns others) {
        Map<String, Holds> both = new LinkedHashMap<>(all);
        both.putAll(others.all);
        return new Columns(both);
    }

    /** The same columns of a table. */
    Columns of(String table) {
        Map<String, Holds> named = new LinkedHashMap<>();
        all.forEach((name, holds) -> named.put(table + "." + name, holds));
        return new Columns(named);
    }

    String names() {
        return String.join(", ", all.keySet());
    }

    /** The name under which a result has a column. */
    static String plain(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    private Columns and(String names, Holds holds) {
        Map<String, Holds> more = new LinkedHashMap<>(all);
        Arrays.stream(names.split(", ", -1)).forEach(name -> more.put(name, holds));
        return new Columns(more);
    }
}
