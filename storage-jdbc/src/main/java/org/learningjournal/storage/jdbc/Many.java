package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningjournal.base.Id;

/** Several values bound as one list, so that a statement's text, see {@link Wording}, does not depend on how many there are. */
record Many(String type, List<Object> values) {
    private static final int UNKNOWN = 10;

    static Many ids(Collection<? extends Id<?>> ids) {
        return new Many("uuid", ids.stream().<Object>map(Id::value).toList());
    }

    /** What an {@code [any id]} compares with. */
    static Many anyId(Collection<? extends Id<?>> ids) {
        return new Many("uuid", padded(ids.stream().<Object>map(Id::value).toList()));
    }

    /** What an {@code [any number]} compares with. */
    static Many anyNumber(Collection<Integer> numbers) {
        return new Many("integer", padded(List.copyOf(numbers)));
    }

    /**
     * PostgreSQL takes a list that it does not know for one of ten. With a shorter one before it, it finds its ready plan
     * dear, and plans the statement anew each time, which takes longer than to run it. To be named twice changes nothing.
     */
    private static List<Object> padded(List<?> values) {
        List<Object> padded = new ArrayList<>(values);
        if (!values.isEmpty()) {
            padded.addAll(Collections.nCopies(Math.max(0, UNKNOWN - values.size()), values.get(values.size() - 1)));
        }
        return padded;
    }

    /** The values as an array, ids as 32 digits. */
    String json() {
        return values.stream().map(Many::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Object value) {
        return value instanceof UUID id ? "\"" + id.toString().replace("-", "") + "\"" : value.toString();
    }
}
