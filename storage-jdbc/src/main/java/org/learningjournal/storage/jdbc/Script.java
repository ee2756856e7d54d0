package org.learningjournal.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A numbered script of definitions. */
record Script(int version, String path, String text) {
    private static final List<String> NAMES = List.of("V1__learning_journal.sql", "V2__shown_media.sql");

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

    /** The statements under some names, without comments. */
    List<String> statements(TableNames names, Dialect dialect) {
        String code = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(names.inScript(code, dialect).split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
