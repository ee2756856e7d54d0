package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Standing;

/** How entries, their faces and where these stand are kept. */
final class EntryTables {
    static final Insert ENTRY =
            new Insert("entry", "setting_id, entry_id, kind, author_id, keeper_id, occurred_at, created_at, version");

    /** The columns of the head of an entry, from a table named e. */
    static final String HEAD = "e.entry_id, e.kind, e.author_id, e.keeper_id, e.occurred_at, e.created_at, e.version";

    /** The columns of a face, from a table named f. */
    static final String FACE = "f.side, f.state, f.since, f.moved_by, f.why, f.remark";

    /** The faces of an entry. */
    static final KeptRows FACES = KeptRows.of(
            "face",
            List.of("setting_id", "entry_id", "side"),
            List.of("revision", "shelf", "keeper_id", "occurred_at", "state", "since", "moved_by", "why", "remark"));

    /** The journals in which the faces of an entry stand. */
    static final KeptRows PLACEMENTS = KeptRows.of(
            "placement",
            List.of("setting_id", "entry_id", "side", "child_id"),
            List.of("shelf", "keeper_id", "occurred_at"));

    /** Since when families have been shown the media of an entry. */
    static final KeptRows SHOWN_SINCE =
            KeptRows.of("shown_since", List.of("setting_id", "entry_id", "medium_id"), List.of("since"));

    private EntryTables() {}

    static List<Object> head(Head head, Version version) {
        return List.of(
                head.setting(),
                head.id(),
                head.kind(),
                head.author(),
                head.keeper(),
                head.occurredAt(),
                head.createdAt(),
                version);
    }

    static Head head(SettingId setting, Row row) throws SQLException {
        return new Head(
                row.id("entry_id", EntryId::new),
                setting,
                row.word("kind", EntryKind.class),
                row.id("author_id", PersonId::new),
                row.id("keeper_id", PersonId::new),
                row.instant("occurred_at"),
                row.instant("created_at"));
    }

    static Standing standing(Row row) throws SQLException {
        return new Standing(
                row.word("state", FaceState.class),
                row.instant("since"),
                row.id("moved_by", PersonId::new),
                Words.parted(row.text("why"), Code.class),
                row.text("remark"));
    }

    static List<Object> face(Face face) {
        Standing standing = face.standing();
        return List.of(
                face.setting(),
                face.entry(),
                face.side(),
                face.revision().number(),
                Words.number(face.shelf()),
                face.keeper(),
                face.head().occurredAt(),
                standing.state().name(),
                standing.since(),
                standing.by(),
                Words.joined(standing.why()),
                standing.remark());
    }

    static List<Object> storedFace(SettingId setting, EntryId entry, Row row) throws SQLException {
        return List.of(
                setting,
                entry,
                Words.side(row.integer("side")),
                row.integer("revision"),
                row.integer("shelf"),
                row.id("keeper_id", PersonId::new),
                row.instant("occurred_at"),
                row.text("state"),
                row.instant("since"),
                row.id("moved_by", PersonId::new),
                row.text("why"),
                row.text("remark"));
    }

    static List<Object> placement(Face face, ChildId child) {
        return List.of(
                face.setting(),
                face.entry(),
                face.side(),
                child,
                Words.number(face.shelf()),
                face.keeper(),
                face.head().occurredAt());
    }

    static List<Object> storedPlacement(SettingId setting, EntryId entry, Row row) throws SQLException {
        return List.of(
                setting,
                entry,
                Words.side(row.integer("side")),
                row.id("child_id", ChildId::new),
                row.integer("shelf"),
                row.id("keeper_id", PersonId::new),
                row.instant("occurred_at"));
    }

    static List<Object> shownSince(Face face, MediumId medium, Instant since) {
        return List.of(face.setting(), face.entry(), medium, since);
    }

    static List<Object> storedShownSince(SettingId setting, EntryId entry, Row row) throws SQLException {
        return List.of(setting, entry, row.id("medium_id", MediumId::new), row.instant("since"));
    }
}
