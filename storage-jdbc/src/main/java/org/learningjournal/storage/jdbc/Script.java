package org.learningjournal.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A numbered script of definitions. */
record Script(int version, String path, String text) {
    private static final List<String> NAMES = List.of("V1__learning_journal.sql", "V2__shown_media.sql");

    private static final Pattern TABLE = Pattern.compile("create table if not exists lj_([a-z_]+) \\(([^;]+);");
    private static final Pattern COLUMN = Pattern.compile("(?m)^ {2}(?!primary key)([a-z0-9_]+) ");

    /** The version that this release needs. */
    static final int NEWEST = NAMES.size();

    static Script of(Dialect dialect, int version) {
        String path = "schema/" + dialect.folder() + "/" + NAMES.get(version - 1);
        try (InputStream stream = Script.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not in the jar");
            }
            return new Script(version, path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of each table that the scripts make. */
    static Map<String, String> columns(Dialect dialect) {
        Map<String, String> columns = new TreeMap<>();
        for (int version = 1; version <= NEWEST; version++) {
            TABLE.matcher(of(dialect, version).text())
                    .results()
                    .forEach(table -> columns.put(
                            table.group(1),
                            COLUMN.matcher(table.group(2))
                                    .results()
                                    .map(column -> column.group(1))
                                    .collect(Collectors.joining(", "))));
        }
        return columns;
    }

    /** The statements under some names, without comments. */
    List<String> statements(TableNames names, Dialect dialect) {
        String code = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(names.inScript(code, dialect).split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
