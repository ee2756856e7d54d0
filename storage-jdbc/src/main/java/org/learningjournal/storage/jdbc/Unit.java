package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;

/** A unit of work that is open in a thread. */
final class Unit {
    private final SettingId setting;
    private final Session session;
    private boolean broken;

    Unit(SettingId setting, Session session) {
        this.setting = setting;
        this.session = session;
    }

    /** The work of the unit itself. */
    <R> R run(Supplier<R> work) {
        R result = work.get();
        if (broken) {
            throw new StorageException(
                    "a write of this unit of SettingId " + setting + " failed, so none of it has been kept:"
                            + " do it all again, and give a write that may fail a unit of its own within");
        }
        return result;
    }

    /** A further unit that joins this one: if it fails, this one may go on without it. */
    <R> R join(SettingId other, Supplier<R> work) throws SQLException {
        check(other);
        Connection connection = session.connection();
        Savepoint before = connection.setSavepoint();
        boolean done = false;
        try {
            R result = work.get();
            connection.releaseSavepoint(before);
            done = true;
            return result;
        } finally {
            if (!done) {
                back(connection, before);
            }
        }
    }

    <R> R call(SettingId other, Access access, Work<R> work) throws SQLException {
        check(other);
        boolean done = false;
        try {
            R result = work.on(session);
            done = true;
            return result;
        } finally {
            broken |= !done && access == Access.WRITE;
        }
    }

    private void back(Connection connection, Savepoint before) {
        try {
            connection.rollback(before);
            broken = false;
        } catch (SQLException e) {
            broken = true;
        }
    }

    private void check(SettingId other) {
        if (!setting.equals(other)) {
            throw new IllegalArgumentException(
                    "a unit touches one setting: this one was begun for " + setting + ", not for " + other);
        }
    }
}
