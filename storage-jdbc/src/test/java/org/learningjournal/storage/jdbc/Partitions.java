package org.learningjournal.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;

/** The optional script that cuts tables of PostgreSQL into parts. */
final class Partitions {
    private Partitions() {}

    static void cut(DataSource database) {
        try (InputStream stream = JdbcSchema.class.getResourceAsStream("/optional/postgresql/partitions.sql")) {
            Databases.execute(
                    database, new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database with the tables under the default names, the large ones in parts. */
    static DataSource installed() {
        DataSource database = Databases.installed(Dialect.POSTGRESQL);
        cut(database);
        return database;
    }
}
