package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several kinds of rows, read by one statement that has the columns of all of them side by side. */
final class Union {
    private static final String WHICH = "which";

    private final List<Kind<?>> kinds;
    private final String text;

    private Union(List<Kind<?>> kinds, String text) {
        this.kinds = kinds;
        this.text = text;
    }

    static Union of(Kind<?>... kinds) {
        Columns wide = Stream.of(kinds)
                .map(kind -> kind.columns().plain())
                .reduce(Columns::and)
                .orElseThrow();
        return new Union(
                List.of(kinds),
                IntStream.range(0, kinds.length)
                        .mapToObj(number -> "select " + number + " as " + WHICH + ", "
                                + kinds[number].columns().selected(wide) + " " + kinds[number].source())
                        .collect(Collectors.joining(" union all ")));
    }

    /** Reads all rows; each kind takes the same values. */
    Found read(Session session, Object... values) throws SQLException {
        List<Object> repeated = Collections.nCopies(kinds.size(), List.of(values)).stream()
                .flatMap(List::stream)
                .toList();
        List<List<Object>> found = Stream.generate(() -> (List<Object>) new ArrayList<>())
                .limit(kinds.size())
                .toList();
        session.list(new Sql(text, repeated), row -> {
            int number = row.integer(WHICH);
            return found.get(number).add(kinds.get(number).mapper().map(row));
        });
        return new Found(kinds, found);
    }

    /** What was read, by kind. */
    record Found(List<Kind<?>> kinds, List<List<Object>> rows) {
        @SuppressWarnings("unchecked") // the rows of a kind were made by its own mapper
        <T> List<T> of(Kind<T> kind) {
            return (List<T>) rows.get(kinds.indexOf(kind));
        }
    }
}
