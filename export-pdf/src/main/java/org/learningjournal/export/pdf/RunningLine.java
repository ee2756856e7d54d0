package org.learningjournal.export.pdf;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that runs at the head or the foot of every page but the cover. Its two patterns may hold {@code {title}} of the book,
 * {@code {chapter}} for the month the page belongs to, {@code {number}} for "page 3 of 80" in the book's language (with the
 * volume, if there are several), and plain {@code {page}}, {@code {pages}}, {@code {volume}} and {@code {volumes}}.
 *
 * @param start stands at the left; blank for nothing
 * @param end stands at the right; blank for nothing
 */
public record RunningLine(String start, String end) {

    private static final List<String> KNOWN =
            List.of("{title}", "{chapter}", "{number}", "{page}", "{pages}", "{volume}", "{volumes}");
    private static final Pattern BLANK = Pattern.compile("\\{[^{}]*}");

    /** No line at all. */
    public static final RunningLine NONE = new RunningLine("", "");

    /** Checks that every blank is known. */
    public RunningLine {
        check(start, "start");
        check(end, "end");
    }

    private static void check(String pattern, String name) {
        Matcher blanks = BLANK.matcher(Objects.requireNonNull(pattern, name));
        while (blanks.find()) {
            if (!KNOWN.contains(blanks.group())) {
                throw new IllegalArgumentException(
                        "a running line does not know " + blanks.group() + ", only " + KNOWN);
            }
        }
    }
}
