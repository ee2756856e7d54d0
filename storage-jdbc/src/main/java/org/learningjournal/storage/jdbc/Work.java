package org.learningjournal.storage.jdbc;

import java.sql.SQLException;

/** Something to do on the connection of a unit. */
@FunctionalInterface
interface Work<R> {
    R on(Session session) throws SQLException;
}
