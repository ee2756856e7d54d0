package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.learningjournal.base.Dated;
import org.learningjournal.base.FactId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * A table that keeps one kind of dated fact, one row a line.
 *
 * @param name the table
 * @param columns the columns that only this kind has
 * @param values their values
 * @param mapper makes a line of a row
 */
record LedgerTable<T extends Dated>(
        String name, Columns columns, Function<T, List<Object>> values, Row.Mapper<T> mapper) {
    private static final Columns COMMON =
            Columns.ids("setting_id, fact_id, recorded_by").numbers("revision, recorded_at, from_at, to_at");

    boolean append(Session session, SettingId setting, T line) throws SQLException {
        Recorded recorded = line.recorded();
        List<Object> row = new ArrayList<>(List.of(
                setting,
                recorded.fact(),
                recorded.by(),
                recorded.revision(),
                recorded.at(),
                line.period().from(),
                line.period().to()));
        row.addAll(values.apply(line));
        return session.addIfAbsent(new Insert(name, COMMON.and(columns).names()), row.toArray());
    }

    List<T> all(Session session, SettingId setting) throws SQLException {
        return lines("from {" + name + "} l where l.setting_id = ?").read(session, setting);
    }

    /** The lines about some children. Takes the setting and their ids. */
    Kind<T> ofChildren() {
        return lines("from {" + name + "} l where l.setting_id = ? and l.child_id [any]");
    }

    /** The lines from a text that names the table l. */
    Kind<T> lines(String source) {
        return new Kind<>(COMMON.and(columns).of("l"), source, mapper);
    }

    static Recorded recorded(Row row) throws SQLException {
        return new Recorded(
                row.id("fact_id", FactId::new),
                row.integer("revision"),
                row.instant("recorded_at"),
                row.id("recorded_by", PersonId::new));
    }
}
