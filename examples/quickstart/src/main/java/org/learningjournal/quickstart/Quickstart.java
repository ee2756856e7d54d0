package org.learningjournal.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** Placeholder: proves that the program is built and launched; its last line is the path of the PDF. */
final class Quickstart {
    private static final List<Class<?>> USED = List.of(
            org.learningjournal.base.Placeholder.class,
            org.learningjournal.storage.jdbc.Placeholder.class,
            org.learningjournal.export.pdf.Placeholder.class,
            JdbcDataSource.class);

    private Quickstart() {}

    public static void main(String[] arguments) throws Exception {
        Path pdf = Files.writeString(Path.of("target", "quickstart.pdf"), "%PDF-placeholder " + USED.size());
        System.out.println(pdf.toAbsolutePath());
    }
}
