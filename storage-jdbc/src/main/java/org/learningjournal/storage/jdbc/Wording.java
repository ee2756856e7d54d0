package org.learningjournal.storage.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that read differently in each dialect. A {@link Many} of ids is a table named k in {@code from [child_id] join}, and
 * what a column may equal in {@code c.child_id [any id]}; one of numbers in {@code p.revision [any number]}.
 */
final class Wording {
    private static final Pattern TABLE = Pattern.compile("\\[([a-z_]+)] join");
    private static final Pattern ANY = Pattern.compile("\\[any (id|number)]");

    private Wording() {}

    static String in(Dialect dialect, String text) {
        return dialect.hasArraysAndIds() ? withArrays(text) : withJson(text);
    }

    private static String withArrays(String text) {
        return ANY.matcher(TABLE.matcher(text).replaceAll("unnest(?) k ($1) join"))
                .replaceAll("= any(?)");
    }

    /** MariaDB joins in this order: it would read a table's whole setting rather than look up a list of unknown length. */
    private static String withJson(String text) {
        String joined = TABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("(" + ids(found.group(1)) + ") k straight_join"));
        return ANY.matcher(joined)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "in (" + (found.group(1).equals("id") ? ids("any_id") : numbers("any_number")) + ")"));
    }

    private static String ids(String name) {
        return "select unhex(j." + name + ") as " + name + listed(name + " char(32)");
    }

    private static String numbers(String name) {
        return "select j." + name + listed(name + " int");
    }

    private static String listed(String column) {
        return " from json_table(?, '$[*]' columns (" + column + " path '$')) j";
    }
}
