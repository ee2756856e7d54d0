package org.learningjournal.storage.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds the name of every table: a prefix, {@code lj_} unless another is given, and optionally the schema in which the
 * tables stand. Names are never quoted. Immutable and thread-safe.
 */
public final class TableNames {
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,29}");
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z_]+)}");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\blj_([a-z_]+)\\b");

    private final String prefix;
    private final Optional<String> schema;
    private final Map<Unfilled, String> filled = new ConcurrentHashMap<>();

    private record Unfilled(Dialect dialect, String text) {}

    private TableNames(String prefix, Optional<String> schema) {
        this.prefix = prefix;
        this.schema = schema;
    }

    /**
     * The names as they stand in the scripts.
     *
     * @return the prefix {@code lj_} in the connection's own schema
     */
    public static TableNames defaults() {
        return new TableNames("lj_", Optional.empty());
    }

    /**
     * The same names with another prefix.
     *
     * @param other lower-case letters, digits and underscores, at most 30
     * @return names with that prefix
     * @throws IllegalArgumentException if it is no such name
     */
    public TableNames withPrefix(String other) {
        return new TableNames(checked(other, "prefix"), schema);
    }

    /**
     * The same names in a schema, which the host has created.
     *
     * @param name lower-case letters, digits and underscores, at most 30
     * @return names in that schema
     * @throws IllegalArgumentException if it is no such name
     */
    public TableNames withSchema(String name) {
        return new TableNames(prefix, Optional.of(checked(name, "schema")));
    }

    /** The full name of a table. */
    String table(String name) {
        return qualifier() + prefix + name;
    }

    /** A statement in a dialect's words, with full names in the place of tokens such as {@code {entry}}. */
    String in(String text, Dialect dialect) {
        return filled.computeIfAbsent(new Unfilled(dialect, text), this::fill);
    }

    /** A script, written with the default names, under these. */
    String inScript(String script, Dialect dialect) {
        String index = dialect.qualifiesIndexes() ? qualifier() + prefix : prefix;
        return IN_SCRIPT
                .matcher(script)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).startsWith("ix_") ? index + found.group(1) : table(found.group(1))));
    }

    @Override
    public String toString() {
        return qualifier() + prefix + "*";
    }

    private String fill(Unfilled statement) {
        return TOKEN.matcher(Wording.in(statement.dialect(), statement.text()))
                .replaceAll(found -> Matcher.quoteReplacement(table(found.group(1))));
    }

    private String qualifier() {
        return schema.map(name -> name + ".").orElse("");
    }

    private static String checked(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a " + what
                    + " is 1 to 30 lower-case letters, digits and underscores, and begins with no digit, not \"" + name
                    + "\"");
        }
        return name;
    }
}
