package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of several tables that are added one table after the other, and at once where that saves round trips. */
final class Additions {
    private static final int FEW = 50;

    private final List<Part> parts = new ArrayList<>();

    private record Part(Insert insert, List<? extends List<?>> rows) {}

    void add(Insert insert, List<? extends List<?>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Part(insert, rows));
        }
    }

    void write(Session session) throws SQLException {
        if (session.takesSeveral()
                && parts.stream().allMatch(part -> part.rows().size() <= FEW)) {
            session.change(together());
            return;
        }
        for (Part part : parts) {
            session.add(part.insert(), part.rows());
        }
    }

    private Sql together() {
        List<Sql> statements =
                parts.stream().map(part -> part.insert().adding(part.rows())).toList();
        return new Sql(
                statements.stream().map(Sql::text).collect(Collectors.joining("; ")),
                statements.stream().flatMap(each -> each.values().stream()).toList());
    }
}
