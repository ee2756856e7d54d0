package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** A database that the adapter speaks to, and how it differs from the others. */
public enum Dialect {
    /** H2 2.x in regular mode: embedded, for development and small installations. */
    H2("", "90131", "42S02 42S03 42S04 90079", "42S01 42S11 23505"),
    /** PostgreSQL 14 and later. */
    POSTGRESQL(" on conflict do nothing", "", "42P01 3F000", "42P07 42710 23505");

    private static final String DEADLOCK_OR_SERIALIZATION = "40001 40P01";
    private static final String DUPLICATE_KEY = "23505";

    private final String ifAbsent;
    private final String alsoPassing;
    private final String missing;
    private final String present;

    Dialect(String ifAbsent, String alsoPassing, String missing, String present) {
        this.ifAbsent = ifAbsent;
        this.alsoPassing = alsoPassing;
        this.missing = missing;
        this.present = present;
    }

    /** What an insert ends with so that a row of an existing key neither fails the transaction nor is changed. */
    String ifAbsent() {
        return ifAbsent;
    }

    /** Whether an insert only said that there is such a row; it then harmed nothing but itself. */
    boolean saysItIsThere(SQLException e) {
        return this == H2 && is(DUPLICATE_KEY, e);
    }

    /** Whether the same transaction may well succeed when run again: a deadlock or a serialization conflict. */
    boolean mayPass(SQLException e) {
        return is(DEADLOCK_OR_SERIALIZATION, e) || is(alsoPassing, e);
    }

    /** Whether a table, view or schema is not there. */
    boolean saysItIsMissing(SQLException e) {
        return is(missing, e);
    }

    /** Whether somebody else created the same table at the same moment. */
    boolean saysItIsCreated(SQLException e) {
        return is(present, e);
    }

    /** Whether the name of an index is qualified by the schema when it is created. */
    boolean qualifiesIndexes() {
        return this == H2;
    }

    /** Whether definitions are part of a transaction. */
    boolean rollsBackDefinitions() {
        return this == POSTGRESQL;
    }

    /** The folder of the scripts. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean is(String states, SQLException e) {
        return Arrays.asList(states.split(" ", -1)).contains(e.getSQLState());
    }
}
