package org.learningjournal.storage.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Standing;

/** What entries were saved as: the revisions have their own tables, so here is only where their faces stood. */
final class PastRows {
    private static final Insert FACE = new Insert(
            "past_face",
            "setting_id, entry_id, version, side, saved_at, keeper_id, occurred_at, revision, state, since, moved_by,"
                    + " why, remark");
    private static final Insert SHOWN =
            new Insert("past_shown_since", "setting_id, entry_id, version, medium_id, since");

    private final List<List<Object>> faces = new ArrayList<>();
    private final List<List<Object>> shown = new ArrayList<>();
    private final Instant at;

    PastRows(Instant at) {
        this.at = at;
    }

    /** Adds an entry as it is saved under a version. */
    PastRows add(Entry entry, Version version) {
        entry.faces().forEach(face -> {
            faces.add(row(face, version, at));
            face.shownSince()
                    .forEach((medium, since) ->
                            shown.add(List.of(face.setting(), face.entry(), version, medium, since)));
        });
        return this;
    }

    void addTo(Additions additions) {
        additions.add(FACE, faces);
        additions.add(SHOWN, shown);
    }

    private static List<Object> row(Face face, Version version, Instant at) {
        Standing standing = face.standing();
        return List.of(
                face.setting(),
                face.entry(),
                version,
                face.side(),
                at,
                face.keeper(),
                face.head().occurredAt(),
                face.revision().number(),
                standing.state().name(),
                standing.since(),
                standing.by(),
                Words.joined(standing.why()),
                standing.remark());
    }
}
