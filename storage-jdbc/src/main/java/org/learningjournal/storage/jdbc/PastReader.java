package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;

/** Reads everything an entry has been, with the same few statements however often it was saved. */
final class PastReader {
    private static final String COLUMNS = "e.entry_id, e.kind, e.author_id, f.keeper_id, f.occurred_at, e.created_at,"
            + " f.version, f.saved_at, " + EntryTables.FACE
            + ", r.revision, r.title, r.body, r.audience, r.made_by, r.made_at";

    private record Stood(Instant savedAt, FaceRow face) {}

    private record Shown(long version, MediumId medium, Instant since) {}

    private PastReader() {}

    static EntryPast read(Session session, SettingId setting, EntryId id) throws SQLException {
        List<Stood> rows = session.list(
                Sql.of(
                        "select " + COLUMNS + " from {entry} e"
                                + " join {past_face} f on f.setting_id = e.setting_id and f.entry_id = e.entry_id"
                                + " join {revision} r on r.setting_id = f.setting_id and r.entry_id = f.entry_id"
                                + " and r.revision = f.revision where e.setting_id = ? and e.entry_id = ?",
                        setting,
                        id),
                row -> new Stood(row.instant("saved_at"), FaceRow.of(setting, row)));
        Parts parts = Parts.of(
                session,
                setting,
                rows.stream().map(row -> row.face().revision().key()).distinct().toList());
        Map<Long, Map<MediumId, Instant>> since = shownSince(session, setting, id);
        SortedMap<Long, List<Stood>> saves = new TreeMap<>();
        rows.forEach(row -> saves.computeIfAbsent(row.face().version().number(), version -> new ArrayList<>())
                .add(row));
        try {
            return new EntryPast(saves.entrySet().stream()
                    .map(save -> saved(save.getValue(), parts, since.getOrDefault(save.getKey(), Map.of())))
                    .toList());
        } catch (RuntimeException e) {
            throw Failures.unreadable("put a past together, SettingId " + setting + ", EntryId " + id, e);
        }
    }

    private static EntryPast.Saved saved(List<Stood> rows, Parts parts, Map<MediumId, Instant> since) {
        List<FaceRow> stood = rows.stream().map(Stood::face).toList();
        List<Face> faces = stood.stream()
                .map(row -> row.with(parts, row.side() == Side.APPROVED ? since : Map.of()))
                .toList();
        return new EntryPast.Saved(rows.get(0).savedAt(), FaceRow.entry(stood, faces));
    }

    private static Map<Long, Map<MediumId, Instant>> shownSince(Session session, SettingId setting, EntryId id)
            throws SQLException {
        Map<Long, Map<MediumId, Instant>> since = new HashMap<>();
        session.list(
                        Sql.of(
                                "select s.version, s.medium_id, s.since from {past_shown_since} s"
                                        + " where s.setting_id = ? and s.entry_id = ?",
                                setting,
                                id),
                        row -> new Shown(
                                row.number("version"), row.id("medium_id", MediumId::new), row.instant("since")))
                .forEach(shown -> since.computeIfAbsent(shown.version(), version -> new HashMap<>())
                        .put(shown.medium(), shown.since()));
        return since;
    }
}
