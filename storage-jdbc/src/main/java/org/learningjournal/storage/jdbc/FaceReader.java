package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;

/** Completes faces, with the same few statements for one and for many. */
final class FaceReader {
    private record Shown(EntryId entry, MediumId medium, Instant since) {}

    private FaceReader() {}

    static List<Face> faces(Session session, SettingId setting, List<FaceRow> rows) throws SQLException {
        Parts parts = Parts.of(
                session, setting, rows.stream().map(row -> row.revision().key()).toList());
        Map<EntryId, Map<MediumId, Instant>> since = shownSince(session, setting, rows);
        try {
            return rows.stream()
                    .map(row -> row.with(
                            parts,
                            row.side() == Side.APPROVED
                                    ? since.getOrDefault(row.head().id(), Map.of())
                                    : Map.of()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new StorageException("a face of SettingId " + setting + " is stored in pieces that do not fit", e);
        }
    }

    private static Map<EntryId, Map<MediumId, Instant>> shownSince(
            Session session, SettingId setting, List<FaceRow> rows) throws SQLException {
        Many entries =
                Many.ids(rows.stream().map(row -> row.head().id()).distinct().toList());
        Map<EntryId, Map<MediumId, Instant>> since = new HashMap<>();
        session.list(
                        Sql.of(
                                "select s.entry_id, s.medium_id, s.since from [entry_id]"
                                        + " join {shown_since} s on s.setting_id = ? and s.entry_id = k.entry_id",
                                entries,
                                setting),
                        row -> new Shown(
                                row.id("entry_id", EntryId::new),
                                row.id("medium_id", MediumId::new),
                                row.instant("since")))
                .forEach(shown -> since.computeIfAbsent(shown.entry(), id -> new HashMap<>())
                        .put(shown.medium(), shown.since()));
        return since;
    }
}
