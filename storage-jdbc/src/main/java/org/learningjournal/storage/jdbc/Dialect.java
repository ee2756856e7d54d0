package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** A database that the adapter speaks to, and how it differs from the others. */
public enum Dialect {
    /** H2 2.x in regular mode: embedded, for development and small installations. */
    H2("", "", "", Signs.H2),
    /** PostgreSQL 14 and later. */
    POSTGRESQL("", " on conflict do nothing", " on conflict do nothing", Signs.POSTGRESQL),
    /**
     * PostgreSQL behind what routes each statement to one of several servers, such as ShardingSphere or Citus: every change is
     * a plain statement of its own, which a router understands. Slower than {@link #POSTGRESQL} by some round trips a write.
     */
    POSTGRESQL_ROUTED("", " on conflict do nothing", " on conflict do nothing", Signs.POSTGRESQL),
    /**
     * MariaDB 11.4 and later, through its own driver with {@code useAffectedRows} left off. Ids are {@code binary(16)},
     * since its {@code uuid} does not sort as a number; what a column cannot hold is refused whatever the session's
     * {@code sql_mode}; a schema is what it calls a database.
     */
    MARIADB(
            "set statement sql_mode = concat(@@sql_mode, ',STRICT_ALL_TABLES') for ",
            "",
            " on duplicate key update setting_id = setting_id",
            Signs.MARIADB);

    private final String beforeChange;
    private final String ifAbsent;
    private final String eachIfAbsent;
    private final Signs signs;

    Dialect(String beforeChange, String ifAbsent, String eachIfAbsent, Signs signs) {
        this.beforeChange = beforeChange;
        this.ifAbsent = ifAbsent;
        this.eachIfAbsent = eachIfAbsent;
        this.signs = signs;
    }

    /**
     * What a statement that changes rows begins with so that a value which does not fit is refused, not cut. The rest of the
     * session's mode stays, for the driver quotes by what the server last said of backslashes.
     */
    String beforeChange() {
        return beforeChange;
    }

    /**
     * What an insert ends with so that a row of an existing key neither fails the transaction nor is changed, and the count
     * says whether there was one. Nothing, where such an insert fails by itself alone.
     */
    String ifAbsent() {
        return ifAbsent;
    }

    /** The same for a batch, of which nobody asks the counts: MariaDB's driver does not say which of them failed. */
    String eachIfAbsent() {
        return eachIfAbsent;
    }

    /** Whether an insert only said that there is such a row; it then harmed nothing but itself. */
    boolean saysItIsThere(SQLException e) {
        return signs.there(e);
    }

    /** Whether the same transaction may well succeed when run again: a deadlock or a serialization conflict. */
    boolean mayPass(SQLException e) {
        return signs.mayPass(e);
    }

    /** Whether a table, view or schema is not there. */
    boolean saysItIsMissing(SQLException e) {
        return signs.missing(e);
    }

    /** Whether somebody else created the same table at the same moment. */
    boolean saysItIsCreated(SQLException e) {
        return signs.created(e);
    }

    /** Whether the name of an index is qualified by the schema when it is created. */
    boolean qualifiesIndexes() {
        return this == H2;
    }

    /** Whether definitions are part of a transaction. */
    boolean rollsBackDefinitions() {
        return this == POSTGRESQL || this == POSTGRESQL_ROUTED;
    }

    /** Whether there are arrays to bind and ids to compare as numbers; else lists are JSON and ids are bytes. */
    boolean hasArraysAndIds() {
        return this != MARIADB;
    }

    /** Whether one statement may make several changes, the later ones only where the first was made. */
    boolean hasChangesInChanges() {
        return this == POSTGRESQL;
    }

    /** Some routers send a statement that they do not understand to every server. */
    void mustReachOneServer(Connection connection) throws SQLException {
        if (connection.unwrap(Connection.class).getClass().getName().startsWith("org.apache.shardingsphere.")) {
            throw new IllegalStateException("ShardingSphere routes statements to servers, so the dialect must be "
                    + POSTGRESQL_ROUTED + ", not " + this);
        }
    }

    /** The folder of the scripts. */
    String folder() {
        return (this == POSTGRESQL_ROUTED ? POSTGRESQL : this).name().toLowerCase(Locale.ROOT);
    }
}
