package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;

/** Writes many new entries by as many statements as one, each for all of them and in the order of their ids. */
final class NewEntries {
    private static final String SERIALIZATION = "40001";

    private final Map<EntryId, Entry> entries = new TreeMap<>();
    private final Set<EntryId> there = new HashSet<>();

    private NewEntries(List<Entry> all) {
        for (Entry each : all) {
            if (entries.putIfAbsent(each.head().id(), each) != null) {
                there.add(each.head().id());
            }
        }
    }

    /** Writes those of whose ids there is none, and says of which there is one. */
    static Set<EntryId> write(Session session, SettingId setting, List<Entry> all, Instant at) throws SQLException {
        NewEntries fresh = new NewEntries(all);
        if (!fresh.entries.isEmpty()) {
            List<EntryId> stored = fresh.stored(session, setting);
            stored.forEach(fresh.entries::remove);
            fresh.there.addAll(stored);
            fresh.write(session, at);
        }
        return Set.copyOf(fresh.there);
    }

    private List<EntryId> stored(Session session, SettingId setting) throws SQLException {
        return session.list(
                Sql.of(
                        "select e.entry_id from {entry} e where e.setting_id = ? and e.entry_id [any]",
                        setting,
                        Many.ids(entries.keySet())),
                row -> row.id("entry_id", EntryId::new));
    }

    private void write(Session session, Instant at) throws SQLException {
        List<List<Object>> heads = new ArrayList<>();
        EntryRows rows = new EntryRows(at);
        for (Entry entry : entries.values()) {
            heads.add(EntryTables.head(entry.head(), Version.NONE.next()));
            rows.add(entry);
        }
        add(session, heads);
        rows.additions().write(session);
    }

    /** Whoever stored one of them since they were looked up has ended by now: the whole unit finds it when it is repeated. */
    private static void add(Session session, List<List<Object>> heads) throws SQLException {
        try {
            session.add(EntryTables.ENTRY, heads);
        } catch (SQLException e) {
            if (!isTaken(e)) {
                throw e;
            }
            throw new SQLException("an entry was stored by another unit at the same time", SERIALIZATION);
        }
    }

    private static boolean isTaken(SQLException e) {
        for (SQLException each = e; each != null; each = each.getNextException()) {
            if (String.valueOf(each.getSQLState()).startsWith("23")) {
                return true;
            }
        }
        return false;
    }
}
