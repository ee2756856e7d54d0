package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Uuids;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Side;
import org.learningjournal.journal.Standing;

/** A face as one statement reads it whole: head, standing and revision, but for the revision's parts. */
record FaceRow(Head head, Version version, Side side, Standing standing, RevisionRow revision) {
    /** The columns, from tables named e, f and r. */
    static final String COLUMNS = EntryTables.HEAD + ", " + EntryTables.FACE
            + ", r.revision, r.title, r.body, r.audience, r.made_by, r.made_at";

    static FaceRow of(SettingId setting, Row row) throws SQLException {
        return new FaceRow(
                EntryTables.head(setting, row),
                row.version(),
                Words.side(row.integer("side")),
                EntryTables.standing(row),
                RevisionRow.of(row));
    }

    static int newestFirst(FaceRow a, FaceRow b) {
        int byInstant = b.head.occurredAt().compareTo(a.head.occurredAt());
        return byInstant != 0
                ? byInstant
                : Uuids.compare(b.head.id().value(), a.head.id().value());
    }

    /** The entry whose faces these are. */
    static Entry entry(List<FaceRow> rows, List<Face> faces) {
        return new Entry(
                rows.get(0).head(),
                of(Side.APPROVED, faces),
                of(Side.WORKING, faces),
                rows.get(0).version());
    }

    private static Optional<Face> of(Side side, List<Face> faces) {
        return faces.stream().filter(face -> face.side() == side).findFirst();
    }

    Face with(Parts parts, Map<MediumId, Instant> shownSince) {
        return new Face(head, side, revision.with(parts), standing, shownSince);
    }
}
