package org.learningjournal.storage.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that read differently in each dialect. A {@link Many} of ids is what a column may equal in {@code c.child_id [any
 * id]}; one of numbers in {@code p.revision [any number]}. A list that is joined as a table would do on a database itself,
 * but what stands between may not know such a table: ShardingSphere does not.
 */
final class Wording {
    private static final Pattern ANY = Pattern.compile("\\[any (id|number)]");

    private Wording() {}

    static String in(Dialect dialect, String text) {
        return ANY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        dialect.hasArraysAndIds()
                                ? "= any(?)"
                                : "in (" + (found.group(1).equals("id") ? ids() : numbers()) + ")"));
    }

    private static String ids() {
        return "select unhex(j.any_id) as any_id" + listed("any_id char(32)");
    }

    private static String numbers() {
        return "select j.any_number" + listed("any_number int");
    }

    private static String listed(String column) {
        return " from json_table(?, '$[*]' columns (" + column + " path '$')) j";
    }
}
