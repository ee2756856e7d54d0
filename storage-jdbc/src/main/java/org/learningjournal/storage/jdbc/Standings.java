package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Entry;

/** Brings to what it is now where the faces of an entry stand. Rows are in the order of their keys, so that locks are taken in one order. */
final class Standings {
    private Standings() {}

    static void keep(Session session, Entry entry) throws SQLException {
        StandingRows rows = new StandingRows();
        rows.add(entry);
        SettingId setting = entry.head().setting();
        EntryId id = entry.head().id();
        EntryTables.FACES.keep(session, setting, id, EntryTables::storedFace, rows.faces);
        EntryTables.PLACEMENTS.keep(session, setting, id, EntryTables::storedPlacement, rows.placements);
        EntryTables.SHOWN_SINCE.keep(session, setting, id, EntryTables::storedShownSince, rows.shown);
    }
}
