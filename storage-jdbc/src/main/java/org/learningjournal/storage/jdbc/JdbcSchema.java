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
     * @throws SchemaMismatchException if the schema is newer than this release, or a table has been dropped
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
     * @throws SchemaMismatchException if the schema is newer than this release, or a table has been dropped
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
     * Checks that all scripts have been applied and that their tables are there, under the default names.
     *
     * @param dataSource the database; its user may read the tables
     * @param dialect what it speaks
     * @throws StorageException if the database cannot be asked
     * @throws SchemaMismatchException if a script, a table or a column is missing; the message names the script or the tables
     */
    public static void verify(DataSource dataSource, Dialect dialect) {
        verify(dataSource, dialect, TableNames.defaults());
    }

    /**
     * Checks that all scripts have been applied and that their tables are there.
     *
     * @param dataSource the database; its user may read the tables
     * @param dialect what it speaks
     * @param names the names of the tables
     * @throws StorageException if the database cannot be asked
     * @throws SchemaMismatchException if a script, a table or a column is missing; the message names the script or the tables
     */
    public static void verify(DataSource dataSource, Dialect dialect, TableNames names) {
        try (Connection connection = new Owning(dataSource).connect()) {
            SchemaVersion.check(SchemaVersion.of(connection, dialect, names), dialect);
            SchemaVersion.checkTables(connection, dialect, names);
        } catch (SQLException e) {
            throw failed("verify", dialect, e);
        }
    }

    private static StorageException failed(String what, Dialect dialect, SQLException e) {
        return Failing.exception(what + " the schema for " + dialect, e, e);
    }
}
