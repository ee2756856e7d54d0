package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Tells how connections of one data source isolate. To ask is a round trip for some drivers, so a connection that came at READ
 * COMMITTED is not asked again when its pool lends it once more: a pool takes care that connections come as they first
 * did. Thread-safe.
 */
final class Isolation {
    private final Set<Connection> committed =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    int of(Connection connection) throws SQLException {
        Connection physical = connection.unwrap(Connection.class);
        if (committed.contains(physical)) {
            return Connection.TRANSACTION_READ_COMMITTED;
        }
        int isolation = connection.getTransactionIsolation();
        if (isolation == Connection.TRANSACTION_READ_COMMITTED) {
            committed.add(physical);
        }
        return isolation;
    }
}
