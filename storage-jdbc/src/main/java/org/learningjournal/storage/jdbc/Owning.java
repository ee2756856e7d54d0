package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import javax.sql.DataSource;
import org.learningjournal.base.SettingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions of our own: begun, committed or rolled back here, on connections that go back as they came. */
final class Owning implements Ownership {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcStorage.class);
    private static final int ATTEMPTS = 5;

    private final DataSource dataSource;
    private final Isolation isolation = new Isolation();

    Owning(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public Hold take(SettingId setting, Access access) throws SQLException {
        return take();
    }

    Hold take() throws SQLException {
        Connection connection = connect();
        boolean begun = false;
        try {
            Hold hold = begin(connection);
            begun = true;
            return hold;
        } finally {
            if (!begun) {
                close(connection);
            }
        }
    }

    /** Some pools throw what no data source should when the database cannot be reached at first. */
    Connection connect() throws SQLException {
        try {
            return dataSource.getConnection();
        } catch (RuntimeException e) {
            throw noConnection(e);
        }
    }

    static SQLException noConnection(RuntimeException e) {
        return new SQLNonTransientConnectionException("the pool gave no connection", "08001", e);
    }

    private Hold begin(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int found = isolation.of(connection);
        if (found != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        return new Own(connection, autoCommit, found);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("a connection could not be closed", e);
        }
    }

    private static final class Own implements Hold {
        private final Connection connection;
        private final boolean autoCommit;
        private final int isolation;
        private boolean ended;

        Own(Connection connection, boolean autoCommit, int isolation) {
            this.connection = connection;
            this.autoCommit = autoCommit;
            this.isolation = isolation;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void keep() throws SQLException {
            connection.commit();
            ended = true;
        }

        @Override
        public void undo() throws SQLException {
            connection.rollback();
            ended = true;
        }

        /** Turning auto-commit on would commit whatever could not be undone, so then the connection is given up. */
        @Override
        public void release() {
            try {
                if (!ended) {
                    connection.abort(Runnable::run);
                    return;
                }
                if (autoCommit) {
                    connection.setAutoCommit(true);
                }
                if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                    connection.setTransactionIsolation(isolation);
                }
            } catch (SQLException e) {
                LOG.debug("a connection could not be given back as it came", e);
            } finally {
                close(connection);
            }
        }
    }
}
