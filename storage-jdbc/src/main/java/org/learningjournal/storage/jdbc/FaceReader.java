package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Side;

/** Completes faces, with one statement for one and for many. */
final class FaceReader {
    private FaceReader() {}

    static List<Face> faces(Session session, SettingId setting, List<FaceRow> rows) throws SQLException {
        Parts parts = Parts.of(
                session, setting, rows.stream().map(row -> row.revision().key()).toList());
        try {
            return rows.stream()
                    .map(row -> row.with(
                            parts,
                            row.side() == Side.APPROVED
                                    ? parts.shownSince(row.head().id())
                                    : Map.of()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new StorageException("a face of SettingId " + setting + " is stored in pieces that do not fit", e);
        }
    }
}
