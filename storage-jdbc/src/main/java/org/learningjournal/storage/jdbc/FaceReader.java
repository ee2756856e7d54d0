package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;

/** Completes faces, with one statement for one and for many. */
final class FaceReader {
    private FaceReader() {}

    static List<Face> faces(Session session, SettingId setting, List<FaceRow> rows) throws SQLException {
        Parts parts = Parts.of(
                session, setting, rows.stream().map(row -> row.revision().key()).toList());
        return rows.stream().map(row -> face(parts, row)).toList();
    }

    private static Face face(Parts parts, FaceRow row) {
        EntryId entry = row.head().id();
        try {
            return row.with(parts, row.side() == Side.APPROVED ? parts.shownSince(entry) : Map.of());
        } catch (RuntimeException e) {
            throw Failures.unreadable(
                    "put a face together, SettingId " + row.head().setting() + ", EntryId " + entry, e);
        }
    }
}
