package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several kinds of rows, read by one statement that has as many columns as the widest of them. */
final class Union {
    private final List<Part<?>> parts;
    private final String text;

    /** A kind of row and at which number each of its columns stands in the result, where the first says which kind it is. */
    private record Part<T>(Kind<T> kind, Map<String, Integer> numbers) {
        static <T> Part<T> of(Kind<T> kind, Slots slots) {
            return new Part<>(
                    kind,
                    slots.places(kind.columns()).entrySet().stream()
                            .collect(Collectors.toMap(
                                    place -> Columns.plain(place.getKey()), place -> place.getValue() + 2)));
        }

        T read(Row row) throws SQLException {
            return kind.mapper().map(row.numbered(numbers));
        }
    }

    private Union(List<Part<?>> parts, String text) {
        this.parts = parts;
        this.text = text;
    }

    static Union of(Kind<?>... kinds) {
        Slots slots = new Slots(Stream.of(kinds).map(Kind::columns).toList());
        String text = IntStream.range(0, kinds.length)
                .mapToObj(number -> "select " + number + ", " + slots.selected(kinds[number].columns(), number == 0)
                        + " " + kinds[number].source())
                .collect(Collectors.joining(" union all "));
        return new Union(
                Stream.of(kinds).<Part<?>>map(kind -> Part.of(kind, slots)).toList(), text);
    }

    /** Reads all rows; each kind takes the same values. */
    Found read(Session session, Object... values) throws SQLException {
        return read(session, kind -> List.of(values));
    }

    /** Reads all rows. */
    Found read(Session session, Function<Kind<?>, List<Object>> values) throws SQLException {
        List<Object> all = parts.stream()
                .flatMap(part -> values.apply(part.kind()).stream())
                .toList();
        List<List<Object>> found = Stream.generate(() -> (List<Object>) new ArrayList<>())
                .limit(parts.size())
                .toList();
        session.list(new Sql(text, all), row -> {
            int which = row.integer(1);
            return found.get(which).add(parts.get(which).read(row));
        });
        return new Found(parts.stream().<Kind<?>>map(Part::kind).toList(), found);
    }

    /** What was read, by kind. */
    record Found(List<Kind<?>> kinds, List<List<Object>> rows) {
        @SuppressWarnings("unchecked") // the rows of a kind were made by its own mapper
        <T> List<T> of(Kind<T> kind) {
            return (List<T>) rows.get(kinds.indexOf(kind));
        }
    }
}
