package org.learningjournal.storage.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.learningjournal.base.StorageException;

/** Turns what a driver throws into what the port promises. */
final class Failures {
    /** Of MariaDB: a text that does not fit its characters, and a statement that it cannot read, values and all. */
    private static final String QUOTING = "HY000/1300 HY000/1366 42000/1064";

    private Failures() {}

    static StorageException of(Doing doing, SQLException e) {
        return e instanceof UnreadableRow row
                ? unreadable(doing + ", from what is stored", row.unfit())
                : Failing.exception(doing.toString(), e, quotesData(e) ? silenced(e) : e);
    }

    /** For rows that something else has written, or that no longer belong together. */
    static StorageException unreadable(String what, RuntimeException e) {
        return new StorageException(
                "failed to " + what
                        + ": rows were changed by something else than this library, or by a newer release of"
                        + " it; restore them from a backup, or use that release",
                silenced(e));
    }

    /** Whatever hangs on an exception goes into logs with it. */
    private static boolean quotesData(SQLException e) {
        for (Throwable each : e) {
            if (each instanceof SQLException sql && mayQuote(sql)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Drivers quote values in the messages of bad data (22) and of violated constraints (23), and PostgreSQL's in that of any
     * batch; for MariaDB see the codes.
     */
    private static boolean mayQuote(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return e instanceof BatchUpdateException
                || state.startsWith("22")
                || state.startsWith("23")
                || Signs.in(QUOTING, e);
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
