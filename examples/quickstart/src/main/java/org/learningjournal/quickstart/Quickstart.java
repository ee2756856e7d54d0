package org.learningjournal.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.h2.jdbcx.JdbcDataSource;
import org.learningjournal.Journals;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;

/** An ordinary host: opens a database, builds the front door, lives through a term, and names the PDF that came of it. */
final class Quickstart {
    private Quickstart() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path folder = Files.isWritable(target) ? target.resolve("quickstart") : Files.createTempDirectory("quickstart");
        Files.deleteIfExists(Files.createDirectories(folder).resolve("journals.mv.db"));
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + folder.resolve("journals"));
        JdbcSchema.install(database, Dialect.H2);
        JdbcStorage storage = JdbcStorage.owning(database, Dialect.H2);
        Journals journals = Journals.builder().storage(storage).build();
        Path pdf = folder.resolve("journal.pdf");
        Cast cast = new Cast(journals);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        new Story(new Deeds(journals, cast, pdf), cast, out).tell();
        out.println(pdf);
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream text = Objects.requireNonNull(Quickstart.class.getResourceAsStream(resource), resource)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
