package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;

/** The rows that say where faces stand, of one entry or of many. */
final class StandingRows {
    final List<List<Object>> faces = new ArrayList<>();
    final List<List<Object>> placements = new ArrayList<>();
    final List<List<Object>> shown = new ArrayList<>();

    void add(Entry entry) {
        entry.faces().forEach(this::add);
    }

    private void add(Face face) {
        faces.add(EntryTables.face(face));
        face.children().stream().sorted().forEach(child -> placements.add(EntryTables.placement(face, child)));
        face.shownSince().entrySet().stream()
                .map(since -> EntryTables.shownSince(face, since.getKey(), since.getValue()))
                .forEach(shown::add);
    }

    /** The rows of entries that had none. */
    void addTo(Additions additions) {
        additions.add(EntryTables.FACES.insert(), faces);
        additions.add(EntryTables.PLACEMENTS.insert(), placements);
        additions.add(EntryTables.SHOWN_SINCE.insert(), shown);
    }
}
