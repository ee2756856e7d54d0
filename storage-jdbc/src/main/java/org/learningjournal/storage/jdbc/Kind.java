package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;

/**
 * One kind of row.
 *
 * @param columns its columns, of which the first is an id
 * @param source where its rows are: a statement's text from {@code from} on
 * @param mapper makes something of a row
 */
record Kind<T>(Columns columns, String source, Row.Mapper<T> mapper) {
    List<T> read(Session session, Object... values) throws SQLException {
        return session.list(Sql.of("select " + columns.names() + " " + source, values), mapper);
    }
}
