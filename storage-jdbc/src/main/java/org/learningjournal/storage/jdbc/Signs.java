package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.Arrays;

/**
 * By what a dialect's errors are told apart: SQLStates, with the vendor's code after a slash where the state alone says too
 * little.
 */
enum Signs {
    /** Of H2, where 90131 says that another transaction has changed the same row. */
    H2("90131", "42S02 42S03 42S04 90079", "42S01 42S11 23505", "23505"),
    /** Of PostgreSQL, where an insert that failed over its key would harm the whole transaction. */
    POSTGRESQL("", "42P01 3F000", "42P07 42710 23505", ""),
    /** Of MariaDB. */
    MARIADB("", "42S02/1146 42000/1049", "42S01/1050 42000/1061 23000/1062", "23000/1062");

    private static final String DEADLOCK_OR_SERIALIZATION = "40001 40P01";

    private final String passing;
    private final String missing;
    private final String created;
    private final String there;

    Signs(String passing, String missing, String created, String there) {
        this.passing = passing;
        this.missing = missing;
        this.created = created;
        this.there = there;
    }

    boolean mayPass(SQLException e) {
        return in(DEADLOCK_OR_SERIALIZATION, e) || in(passing, e);
    }

    boolean missing(SQLException e) {
        return in(missing, e);
    }

    boolean created(SQLException e) {
        return in(created, e);
    }

    boolean there(SQLException e) {
        return in(there, e);
    }

    static boolean in(String signs, SQLException e) {
        String state = e.getSQLState();
        String exactly = state + "/" + e.getErrorCode();
        return Arrays.stream(signs.split(" ", -1)).anyMatch(sign -> sign.equals(state) || sign.equals(exactly));
    }
}
