package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;

/** Writes where the faces of an entry stand. Rows are in the order of their keys, so that locks are taken in one order. */
final class Standings {
    private Standings() {}

    static void write(Session session, Entry entry, boolean fresh) throws SQLException {
        List<List<Object>> faces = new ArrayList<>();
        List<List<Object>> placements = new ArrayList<>();
        List<List<Object>> shown = new ArrayList<>();
        for (Face face : entry.faces().toList()) {
            faces.add(EntryTables.face(face));
            face.children().stream().sorted().forEach(child -> placements.add(EntryTables.placement(face, child)));
            face.shownSince().entrySet().stream()
                    .map(since -> EntryTables.shownSince(face, since.getKey(), since.getValue()))
                    .forEach(shown::add);
        }
        if (fresh) {
            EntryTables.FACES.begin(session, faces);
            EntryTables.PLACEMENTS.begin(session, placements);
            EntryTables.SHOWN_SINCE.begin(session, shown);
            return;
        }
        SettingId setting = entry.head().setting();
        EntryId id = entry.head().id();
        EntryTables.FACES.keep(session, setting, id, EntryTables::storedFace, faces);
        EntryTables.PLACEMENTS.keep(session, setting, id, EntryTables::storedPlacement, placements);
        EntryTables.SHOWN_SINCE.keep(session, setting, id, EntryTables::storedShownSince, shown);
    }
}
