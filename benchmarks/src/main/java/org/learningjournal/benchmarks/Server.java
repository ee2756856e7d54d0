package org.learningjournal.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server that keeps its promises on disk, and goes with its data when it is closed. */
final class Server implements AutoCloseable {
    private static final String SHARED_BUFFERS = "2GB";

    private final EmbeddedPostgres postgres;

    Server() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", SHARED_BUFFERS)
                    .setServerConfig("max_wal_size", "8GB")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf("PostgreSQL, fsync on, synchronous_commit on, shared_buffers %s%n", SHARED_BUFFERS);
    }

    /** A pool on a new database with our tables. */
    HikariDataSource database(String name, int connections) {
        return pool(name, connections, false);
    }

    /** The same, where the driver makes one statement of the inserts of a batch. */
    HikariDataSource batching(String name, int connections) {
        return pool(name, connections, true);
    }

    private HikariDataSource pool(String name, int connections, boolean rewriting) {
        execute(postgres.getPostgresDatabase(), "create database " + name);
        PGSimpleDataSource database = (PGSimpleDataSource) postgres.getDatabase("postgres", name);
        database.setReWriteBatchedInserts(rewriting);
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(connections);
        JdbcSchema.install(pool, Dialect.POSTGRESQL);
        return pool;
    }

    static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
