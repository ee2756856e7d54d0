package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.learningjournal.base.SchemaMismatchException;
import org.learningjournal.base.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of {@link JdbcStorage}. Nothing here runs unless a host calls it; a host may as well run the scripts
 * {@code schema/<dialect>/V<n>__….sql} itself, for instance with Flyway or Liquibase. Stateless and thread-safe.
 */
public final class JdbcSchema {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSchema.class);

    private JdbcSchema() {}

    /**
     * Applies the scripts that are missing, under the default names. Of several calls at once, one applies them.
     *
     * @param dataSource the database; its user may create tables, indexes and views
     * @param dialect what it speaks
     * @throws StorageException if a script fails
     * @throws SchemaMismatchException if the schema is newer than this release
     */
    public static void install(DataSource dataSource, Dialect dialect) {
        install(dataSource, dialect, TableNames.defaults());
    }

    /**
     * Applies the scripts that are missing. Of several calls at once, one applies them.
     *
     * @param dataSource the database; its user may create tables, indexes and views
     * @param dialect what it speaks
     * @param names the names of the tables; a schema that is named exists already
     * @throws StorageException if a script fails
     * @throws SchemaMismatchException if the schema is newer than this release
     */
    public static void install(DataSource dataSource, Dialect dialect, TableNames names) {
        Installation installation = new Installation(new Owning(dataSource), dialect, names);
        try {
            int before = installation.run();
            LOG.info("schema of {} on {}: found version {}, now {}", names, dialect, before, Script.NEWEST);
        } catch (SQLException e) {
            throw failed("install", dialect, e);
        }
        verify(dataSource, dialect, names);
    }

    /**
     * Checks that all scripts have been applied, under the default names.
     *
     * @param dataSource the database
     * @param dialect what it speaks
     * @throws SchemaMismatchException if one is missing; the message names it
     */
    public static void verify(DataSource dataSource, Dialect dialect) {
        verify(dataSource, dialect, TableNames.defaults());
    }

    /**
     * Checks that all scripts have been applied.
     *
     * @param dataSource the database
     * @param dialect what it speaks
     * @param names the names of the tables
     * @throws SchemaMismatchException if one is missing; the message names it
     */
    public static void verify(DataSource dataSource, Dialect dialect, TableNames names) {
        int version;
        try (Connection connection = dataSource.getConnection()) {
            version = SchemaVersion.of(connection, dialect, names);
        } catch (SQLException e) {
            throw failed("verify", dialect, e);
        }
        SchemaVersion.check(version, dialect);
    }

    private static StorageException failed(String what, Dialect dialect, SQLException e) {
        return Failing.exception(what + " the schema for " + dialect, e, e);
    }
}
