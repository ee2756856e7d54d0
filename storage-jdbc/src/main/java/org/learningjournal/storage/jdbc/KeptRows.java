package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.SettingId;

/** A table whose rows of one entry are brought to what they should be, leaving alone those that are so already. */
record KeptRows(String table, List<String> keys, Insert insert) {
    /** Makes a row, in the order of the columns, of what is stored. */
    interface Stored {
        List<Object> row(SettingId setting, EntryId entry, Row row) throws SQLException;
    }

    static KeptRows of(String table, List<String> keys, List<String> others) {
        return new KeptRows(
                table,
                keys,
                new Insert(table, Stream.concat(keys.stream(), others.stream()).collect(Collectors.joining(", "))));
    }

    void keep(Session session, SettingId setting, EntryId entry, Stored mapper, Collection<List<Object>> wanted)
            throws SQLException {
        Sql select =
                Sql.of("select r.* from {" + table + "} r where r.setting_id = ? and r.entry_id = ?", setting, entry);
        Set<List<Object>> stored = new LinkedHashSet<>(session.list(select, row -> mapper.row(setting, entry, row)));
        Set<List<Object>> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(stored);
        stored.removeAll(Set.copyOf(wanted));
        session.batch(
                "delete from {" + table + "} where "
                        + keys.stream().map(key -> key + " = ?").collect(Collectors.joining(" and ")),
                stored.stream().map(row -> row.subList(0, keys.size())).toList());
        session.add(insert, missing);
    }
}
