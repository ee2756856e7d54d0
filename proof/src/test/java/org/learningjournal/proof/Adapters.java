package org.learningjournal.proof;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.files.FileMediaStore;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.storage.memory.InMemoryStorage;

/**
 * On which storage the proof runs: the system property {@code proof.storage} says {@code memory}, {@code h2},
 * {@code postgresql} or {@code files}, which are memory with the bytes of media in files beside it. A database or folder is made
 * once a run; every test opens a setting of its own in it.
 */
public final class Adapters {
    private static final String CHOSEN = System.getProperty("proof.storage", "memory");

    /** Whether two units of one setting may be under way at once. In memory the second waits until the first has ended. */
    public static final boolean UNITS_OVERLAP =
            !CHOSEN.equals("memory") && !CHOSEN.equals("files"); // which stand beside memory

    private Adapters() {}

    /** A storage for one test, which opens settings of its own. */
    public static Storage storage() {
        return switch (CHOSEN) {
            case "memory" -> new InMemoryStorage();
            case "h2" -> H2.STORAGE;
            case "postgresql" -> Postgres.STORAGE;
            case "files" -> new InMemoryStorage().withMediaBytes(FileMediaStore.in(Folder.MEDIA));
            default ->
                throw new IllegalStateException(
                        "proof.storage is memory, h2, postgresql or files, not \"" + CHOSEN + "\"");
        };
    }

    private static Storage installed(DataSource database, Dialect dialect) {
        JdbcSchema.install(database, dialect);
        return JdbcStorage.owning(database, dialect);
    }

    private static final class H2 {
        static final Storage STORAGE =
                installed(JdbcConnectionPool.create("jdbc:h2:mem:proof;DB_CLOSE_DELAY=-1", "", ""), Dialect.H2);
    }

    private static final class Folder {
        static final Path MEDIA = made();

        private static Path made() {
            try {
                return Files.createTempDirectory(Path.of("target"), "media");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Postgres {
        static final Storage STORAGE = installed(pool(), Dialect.POSTGRESQL);

        private static DataSource pool() {
            try {
                HikariDataSource pool = new HikariDataSource();
                pool.setDataSource(EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start()
                        .getPostgresDatabase());
                pool.setMaximumPoolSize(4);
                return pool;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
