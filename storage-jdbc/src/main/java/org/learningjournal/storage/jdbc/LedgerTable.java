package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.learningjournal.base.ChildId;
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
        String name, String columns, Function<T, List<Object>> values, Row.Mapper<T> mapper) {

    boolean append(Session session, SettingId setting, T line) throws SQLException {
        Recorded recorded = line.recorded();
        List<Object> row = new ArrayList<>(List.of(
                setting,
                recorded.fact(),
                recorded.revision(),
                recorded.at(),
                recorded.by(),
                line.period().from(),
                line.period().to()));
        row.addAll(values.apply(line));
        return session.addIfAbsent(
                new Insert(name, "setting_id, fact_id, revision, recorded_at, recorded_by, from_at, to_at, " + columns),
                row.toArray());
    }

    List<T> all(Session session, SettingId setting) throws SQLException {
        return session.list(Sql.of("select l.* from {" + name + "} l where l.setting_id = ?", setting), mapper);
    }

    List<T> ofChildren(Session session, SettingId setting, Collection<ChildId> children) throws SQLException {
        return session.list(about("child_id", Many.ids(children), setting), mapper);
    }

    List<T> ofPersons(Session session, SettingId setting, Collection<PersonId> persons) throws SQLException {
        return session.list(about("person_id", Many.ids(persons), setting), mapper);
    }

    static Recorded recorded(Row row) throws SQLException {
        return new Recorded(
                row.id("fact_id", FactId::new),
                row.integer("revision"),
                row.instant("recorded_at"),
                row.id("recorded_by", PersonId::new));
    }

    private Sql about(String column, Many ids, SettingId setting) {
        return Sql.of(
                "select l.* from [" + column + "] join {" + name + "} l on l.setting_id = ? and l." + column + " = k."
                        + column,
                ids,
                setting);
    }
}
