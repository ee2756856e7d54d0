package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call of {@link JdbcSchema#install}. A row that is locked lets one installer at a time run scripts. Where definitions
 * commit, and so let go of the row, a lock of this JVM stands in, and every statement of a script may run twice.
 */
final class Installation {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSchema.class);
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();
    private static final int ATTEMPTS = 10;
    private static final int LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Owning owning;
    private final Dialect dialect;
    private final TableNames names;

    Installation(Owning owning, Dialect dialect, TableNames names) {
        this.owning = owning;
        this.dialect = dialect;
        this.names = names;
    }

    /** Applies what is missing, and says which version was there before. */
    int run() throws SQLException {
        if (dialect.rollsBackDefinitions()) {
            return repeated();
        }
        IN_THIS_JVM.lock();
        try {
            return repeated();
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    private int repeated() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once();
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !(dialect.saysItIsCreated(e) || dialect.mayPass(e))) {
                    throw e;
                }
            }
        }
    }

    private int once() throws SQLException {
        Ownership.Hold hold = owning.take();
        boolean done = false;
        try {
            Connection connection = hold.connection();
            int found = SchemaVersion.of(connection, dialect, names);
            if (found < Script.NEWEST) {
                found = underLock(connection);
            }
            hold.keep();
            SchemaVersion.check(Math.max(found, Script.NEWEST), dialect);
            done = true;
            return found;
        } finally {
            end(hold, done);
        }
    }

    private static void end(Ownership.Hold hold, boolean done) {
        try {
            if (!done) {
                hold.undo();
            }
        } catch (SQLException e) {
            LOG.debug("the end of a failed installation failed too", e);
        } finally {
            hold.release();
        }
    }

    private int underLock(Connection connection) throws SQLException {
        execute(connection, "create table if not exists {schema_lock} (id int not null primary key)");
        execute(connection, "insert into {schema_lock} (id) select 0 where not exists (select 1 from {schema_lock})");
        connection.commit();
        int found = found(connection, locked(connection));
        for (int version = found + 1; version <= Script.NEWEST; version++) {
            for (String statement : Script.of(dialect, version).statements(names, dialect)) {
                execute(connection, statement);
            }
        }
        execute(connection, "update {schema_lock} set id = " + Script.NEWEST);
        return found;
    }

    /** Waits for the lock, whose row says what the last installer left. */
    private int locked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery(names.in("select l.id from {schema_lock} l for update", dialect))) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    /**
     * Asks again, now that nobody else installs. PostgreSQL lets go of the row a moment before all sessions hear of the view, so
     * where there should be one it is looked for some time; if none comes, somebody has dropped it.
     */
    private int found(Connection connection, int left) throws SQLException {
        if (!dialect.rollsBackDefinitions()) {
            return SchemaVersion.of(connection, dialect, names);
        }
        int found = probed(connection);
        for (int look = 1; found < left && look < LOOKS; look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            found = probed(connection);
        }
        return found;
    }

    /** Asks without ending the transaction and with it the lock. */
    private int probed(Connection connection) throws SQLException {
        var before = connection.setSavepoint();
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery(names.in("select v.version from {schema_version} v", dialect))) {
            return result.next() ? result.getInt(1) : 0;
        } catch (SQLException e) {
            connection.rollback(before);
            if (dialect.saysItIsMissing(e)) {
                return 0;
            }
            throw e;
        }
    }

    private void execute(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(names.in(text, dialect));
        }
    }
}
