package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.learningjournal.base.SettingId;

/**
 * Lends the connection on which the host's own transaction is open. Whoever borrows gives back, in the same thread, and
 * neither commits, rolls back nor closes in between. A Spring host asks {@code DataSourceUtils}. Thread-safe.
 */
public interface ConnectionSource {
    /**
     * Lends a connection.
     *
     * @param setting the one setting that will be read or written; a host with many databases routes by it
     * @return a connection with a transaction open on it, so not in auto-commit mode
     * @throws SQLException if there is none
     */
    Connection borrow(SettingId setting) throws SQLException;

    /**
     * Takes a connection back.
     *
     * @param connection one that was borrowed here
     * @throws SQLException if it cannot be taken back
     */
    void giveBack(Connection connection) throws SQLException;
}
