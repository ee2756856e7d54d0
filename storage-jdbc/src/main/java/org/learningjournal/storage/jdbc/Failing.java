package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Locale;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.StorageUnavailableException;

/** What lies behind a failure, told apart by SQLState and vendor code of all dialects, and what a host can do about it. */
enum Failing {
    /** No connection could be had, or it was lost. */
    CONNECTION(
            "57P01 57P02 57P03 57P05 53300 90067 90098 90121 70100/1927 HY000/1040",
            "whether it was done is not known: repeat it with the same request id once the database can be reached and has"
                    + " connections free"),
    /** Another unit stood in the way, or it took too long. */
    BUSY(
            "40001 40P01 55P03 57014 HYT00 90131 HY000/1205 70100/1969 70100/1317",
            "the database was too busy: repeat it with the same request id"),
    /** Nothing may be written. */
    READ_ONLY(
            "25006 90097 25006/1792 HY000/1290 HY000/1836",
            "the database is read-only: connect to the one that takes writes"),
    /** Something is not as the scripts leave it. */
    SCHEMA(
            "42P01 3F000 42703 42S02 42S03 42S04 42S22 90079 42000/1049 42S22/1054",
            "a table or a column is missing: JdbcSchema.verify names the script or the table"),
    /** The user may not do that. */
    RIGHT(
            "42501 28000 28P01 90096 42000/1142 42000/1044",
            "the database's user lacks a right: grant it to read and write the library's tables"),
    /** There is no room. */
    ROOM(
            "53100 53200 90028 90031 HY000/1021 HY000/1114",
            "the database could not write to its disk: see whether it is full"),
    /** None of these. */
    OTHER("", "see the cause");

    private final String signs;
    private final String advice;

    Failing(String signs, String advice) {
        this.signs = signs;
        this.advice = advice;
    }

    static Failing of(SQLException e) {
        return Arrays.stream(values()).filter(each -> each.shows(e)).findFirst().orElse(OTHER);
    }

    private boolean shows(SQLException e) {
        return Signs.in(signs, e)
                || (this == CONNECTION && losesConnection(e))
                || (this == BUSY && e instanceof SQLTimeoutException);
    }

    /** Pools say it by the class of what they throw, drivers by the class of the state. */
    private static boolean losesConnection(SQLException e) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || String.valueOf(e.getSQLState()).startsWith("08");
    }

    /** The exception for a failure, whose message says what failed, how the database put it, and what to do. */
    static StorageException exception(String what, SQLException e, Exception cause) {
        Failing failing = of(e);
        String message = String.format(
                Locale.ROOT,
                "the database failed to %s (SQLState %s, code %d); %s",
                what,
                e.getSQLState(),
                e.getErrorCode(),
                failing.advice);
        return failing == CONNECTION || failing == BUSY
                ? new StorageUnavailableException(message, cause)
                : new StorageException(message, cause);
    }
}
