package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that read differently in each dialect: any {@link Many} is what a column may equal in {@code c.child_id [any]}. A list
 * that is joined as a table would do as well on a database itself, but what stands between may not know its columns:
 * ShardingSphere does not.
 */
final class Wording {
    private static final int FEWEST = 8;
    private static final Pattern ANY = Pattern.compile(Pattern.quote("[any]"));
    private static final Pattern NONE = Pattern.compile("\\[no (\\w+)]");
    private static final Pattern VALUE = Pattern.compile("\\?|" + ANY);

    private Wording() {}

    /** Nothing, of a type that has room for all that columns of this kind hold. */
    static String none(Columns.Holds holds) {
        return "[no " + holds + "]";
    }

    /** A statement in a dialect's words, once {@link #listed}. */
    static String in(Dialect dialect, String text) {
        String typed = NONE.matcher(text)
                .replaceAll(found -> "cast(null as " + type(dialect, Columns.Holds.valueOf(found.group(1))) + ")");
        return dialect.hasArraysAndIds() ? ANY.matcher(typed).replaceAll("= any(?)") : typed;
    }

    private static String type(Dialect dialect, Columns.Holds holds) {
        boolean arraysAndIds = dialect.hasArraysAndIds();
        return switch (holds) {
            case ID -> arraysAndIds ? "uuid" : "binary(16)";
            case NUMBER -> arraysAndIds ? "bigint" : "signed";
            case TEXT -> arraysAndIds ? "varchar" : "char";
            case DAY -> "date";
        };
    }

    /**
     * The statement with each value of {@code [any]} by itself where there are no arrays: MariaDB looks these up by key, where
     * for a subquery it would read a table's whole setting. The count is rounded up, so that a statement has few texts.
     */
    static Sql listed(Dialect dialect, Sql sql) {
        if (dialect.hasArraysAndIds()) {
            return sql;
        }
        List<List<Object>> values = new ArrayList<>();
        String text = VALUE.matcher(sql.text()).replaceAll(found -> {
            List<Object> these = valuesOf(found.group(), sql.values().get(values.size()));
            values.add(these);
            String places = String.join(", ", Collections.nCopies(these.size(), "?"));
            return Matcher.quoteReplacement(found.group().equals("[any]") ? "in (" + places + ")" : found.group());
        });
        return new Sql(text, values.stream().flatMap(List::stream).toList());
    }

    private static List<Object> valuesOf(String place, Object value) {
        return place.equals("[any]") ? rounded(((Many) value).values()) : List.of(value);
    }

    private static List<Object> rounded(List<Object> values) {
        if (values.isEmpty()) {
            return List.of(Optional.empty());
        }
        int count = FEWEST;
        while (count < values.size()) {
            count *= 4;
        }
        List<Object> rounded = new ArrayList<>(values);
        rounded.addAll(Collections.nCopies(count - values.size(), values.get(values.size() - 1)));
        return rounded;
    }
}
