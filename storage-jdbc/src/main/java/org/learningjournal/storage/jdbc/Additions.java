package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of several tables that are added one table after the other. */
final class Additions {
    private final List<Part> parts = new ArrayList<>();

    private record Part(Insert insert, List<? extends List<?>> rows) {}

    Additions add(Insert insert, List<? extends List<?>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Part(insert, rows));
        }
        return this;
    }

    void write(Session session) throws SQLException {
        for (Part part : parts) {
            session.add(part.insert(), part.rows());
        }
    }

    /** Adds a row unless there is one of its key, and these only with it. */
    boolean writeWith(Session session, Insert insert, List<?> row) throws SQLException {
        Dialect dialect = session.dialect();
        return dialect.hasChangesInChanges()
                ? atOnce(session, new Sql(insert.text() + dialect.ifAbsent(), List.copyOf(row)))
                : written(session, session.addIfAbsent(insert, row.toArray()));
    }

    /** Makes a change to one row, and adds these only if it was there to be changed. */
    boolean writeAfter(Session session, Sql change) throws SQLException {
        return session.dialect().hasChangesInChanges()
                ? atOnce(session, change)
                : written(session, session.change(change) == 1);
    }

    private boolean written(Session session, boolean allowed) throws SQLException {
        if (allowed) {
            write(session);
        }
        return allowed;
    }

    private boolean atOnce(Session session, Sql first) throws SQLException {
        AtOnce all = new AtOnce(first);
        parts.forEach(part -> all.then(part.insert().following(part.rows())));
        return session.atOnce(all, "setting_id", row -> true).isPresent();
    }
}
