package org.learningjournal.storage.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningjournal.base.Id;

/** Rows of values bound as one list, so that a statement's text, see {@link Wording}, does not depend on how many there are. */
record Many(List<Column> columns) {
    /** One value of each row. */
    record Column(String type, List<Object> values) {}

    static Many ids(Collection<? extends Id<?>> ids) {
        return new Many(List.of(columnOf(ids)));
    }

    static Many numbered(Collection<? extends Id<?>> ids, Collection<Integer> numbers) {
        return new Many(List.of(columnOf(ids), new Column("integer", List.copyOf(numbers))));
    }

    private static Column columnOf(Collection<? extends Id<?>> ids) {
        return new Column("uuid", ids.stream().<Object>map(Id::value).toList());
    }

    /** The rows as arrays in an array, ids as 32 digits. */
    String json() {
        return IntStream.range(0, columns.get(0).values().size())
                .mapToObj(row -> columns.stream()
                        .map(column -> json(column.values().get(row)))
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Object value) {
        return value instanceof UUID id ? "\"" + id.toString().replace("-", "") + "\"" : value.toString();
    }
}
