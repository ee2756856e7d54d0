package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Entry;

/** Writes where the faces of an entry stand. Rows are in the order of their keys, so that locks are taken in one order. */
final class Standings {
    private Standings() {}

    static void write(Session session, Entry entry, boolean fresh) throws SQLException {
        StandingRows rows = new StandingRows();
        rows.add(entry);
        if (fresh) {
            rows.begin(session);
            return;
        }
        SettingId setting = entry.head().setting();
        EntryId id = entry.head().id();
        EntryTables.FACES.keep(session, setting, id, EntryTables::storedFace, rows.faces);
        EntryTables.PLACEMENTS.keep(session, setting, id, EntryTables::storedPlacement, rows.placements);
        EntryTables.SHOWN_SINCE.keep(session, setting, id, EntryTables::storedShownSince, rows.shown);
    }
}
