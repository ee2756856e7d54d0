package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that read differently in each dialect. A {@link Many} is a table named k in {@code from [child_id] join}, and is
 * what a column may equal in {@code c.child_id [any]}. A column whose name ends in id holds ids, any other numbers.
 */
final class Wording {
    private static final Pattern TABLE = Pattern.compile("\\[([a-z_]+(?:, [a-z_]+)*)] join");
    private static final Pattern ANY = Pattern.compile(Pattern.quote("[any]"));

    private Wording() {}

    static String in(Dialect dialect, String text) {
        boolean arrays = dialect.hasArraysAndIds();
        String joined = TABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        arrays ? unnested(found.group(1)) : "(" + listed(found.group(1)) + ") k straight_join"));
        return ANY.matcher(joined)
                .replaceAll(Matcher.quoteReplacement(arrays ? "= any(?)" : "in (" + listed("any_id") + ")"));
    }

    private static String unnested(String columns) {
        return "unnest(" + columns.replaceAll("[a-z_]+", "?") + ") k (" + columns + ") join";
    }

    /** MariaDB joins in this order: it would read a table's whole setting rather than look up a list of unknown length. */
    private static String listed(String columns) {
        List<String> selected = new ArrayList<>();
        List<String> parsed = new ArrayList<>();
        for (String column : Arrays.asList(columns.split(", ", -1))) {
            boolean id = column.endsWith("id");
            selected.add(id ? "unhex(j." + column + ") as " + column : "j." + column);
            parsed.add(column + (id ? " char(32)" : " int") + " path '$[" + parsed.size() + "]'");
        }
        return "select " + String.join(", ", selected) + " from json_table(?, '$[*]' columns ("
                + String.join(", ", parsed) + ")) j";
    }
}
