package org.learningjournal.storage.jdbc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Columns and what they hold, in order. A name may begin with the name of its table, as in {@code l.child_id}. */
record Columns(Map<String, Holds> all) {
    /** What a column holds, and what a kind of row that has no such column says in its place. */
    enum Holds {
        /** An id: bytes in some databases, so that only another id shows how to say none. */
        ID("nullif(%1$s, %1$s)"),
        /** A number or an instant. */
        NUMBER("nullif(0, 0)"),
        /** A text or a word. */
        TEXT("nullif('', '')"),
        /** A day. */
        DAY("cast(null as date)");

        private final String none;

        Holds(String none) {
            this.none = none;
        }

        String none(String id) {
            return none.formatted(id);
        }
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

    /** The columns by the names under which a result has them. */
    Columns plain() {
        Map<String, Holds> plain = new LinkedHashMap<>();
        all.forEach((name, holds) -> plain.put(plain(name), holds));
        return new Columns(plain);
    }

    String names() {
        return String.join(", ", all.keySet());
    }

    /** Selects these columns and, for those of {@code wanted} that are not among them, nothing. */
    String selected(Columns wanted) {
        String id = all.keySet().iterator().next();
        Map<String, String> own = all.keySet().stream().collect(Collectors.toMap(Columns::plain, name -> name));
        return wanted.all.entrySet().stream()
                .map(column -> own.containsKey(column.getKey())
                        ? own.get(column.getKey())
                        : column.getValue().none(id) + " as " + column.getKey())
                .collect(Collectors.joining(", "));
    }

    private Columns and(String names, Holds holds) {
        Map<String, Holds> more = new LinkedHashMap<>(all);
        Arrays.stream(names.split(", ", -1)).forEach(name -> more.put(name, holds));
        return new Columns(more);
    }

    private static String plain(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
