package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import org.learningjournal.base.StorageException;

/** Turns what a driver throws into what the port promises. */
final class Failures {
    /** Of MariaDB: a text that does not fit its characters, and a statement that it cannot read, values and all. */
    private static final String QUOTING = "HY000/1300 HY000/1366 42000/1064";

    private Failures() {}

    static StorageException of(Doing doing, SQLException e) {
        return Failing.exception(doing.toString(), e, quotesData(e) ? silenced(e) : e);
    }

    static StorageException unreadable(RuntimeException e) {
        return new StorageException("a stored row cannot be read", silenced(e));
    }

    /** Drivers quote values in the messages of bad data (22) and of violated constraints (23); for MariaDB see the codes. */
    private static boolean quotesData(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || Signs.in(QUOTING, e);
    }

    private static Exception silenced(Exception e) {
        String name = e.getClass().getName() + ", its message withheld because it may quote data";
        Exception silent = e instanceof SQLException sql
                ? new SQLException(name, sql.getSQLState(), sql.getErrorCode())
                : new IllegalStateException(name);
        silent.setStackTrace(e.getStackTrace());
        return silent;
    }
}
