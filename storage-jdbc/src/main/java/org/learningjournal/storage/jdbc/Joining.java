package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import org.learningjournal.base.SettingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's transactions: joined, and never committed, rolled back, closed or changed here. */
final class Joining implements Ownership {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcStorage.class);

    private final ConnectionSource connections;

    Joining(ConnectionSource connections) {
        this.connections = connections;
    }

    @Override
    public int attempts() {
        return 1;
    }

    @Override
    public Hold take(SettingId setting, Access access) throws SQLException {
        Connection connection = borrow(setting);
        boolean joined = false;
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("no transaction is open; call inside one, or use owning");
            }
            Hold hold = new Borrowed(connections, connection, mark(connection, access));
            joined = true;
            return hold;
        } finally {
            if (!joined) {
                giveBack(connections, connection);
            }
        }
    }

    /** Spring says by an exception of its own that its pool has no connection left. */
    private Connection borrow(SettingId setting) throws SQLException {
        try {
            return connections.borrow(setting);
        } catch (RuntimeException e) {
            throw Owning.noConnection(e);
        }
    }

    private static Optional<Savepoint> mark(Connection connection, Access access) throws SQLException {
        return access == Access.WRITE ? Optional.of(connection.setSavepoint()) : Optional.empty();
    }

    private static void giveBack(ConnectionSource connections, Connection connection) {
        try {
            connections.giveBack(connection);
        } catch (SQLException | RuntimeException e) {
            LOG.debug("a borrowed connection could not be given back", e);
        }
    }

    private record Borrowed(ConnectionSource connections, Connection connection, Optional<Savepoint> mark)
            implements Hold {
        @Override
        public void keep() throws SQLException {
            if (mark.isPresent()) {
                connection.releaseSavepoint(mark.get());
            }
        }

        @Override
        public void undo() throws SQLException {
            if (mark.isPresent()) {
                connection.rollback(mark.get());
            }
        }

        @Override
        public void release() {
            giveBack(connections, connection);
        }
    }
}
