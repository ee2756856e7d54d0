package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Revision;

/** The revisions of an entry's faces that are not stored yet: they are written once each. */
final class NewRevisions {
    private record Made(PersonId by, Instant at) {}

    private final Session session;
    private final SettingId setting;
    private final EntryId entry;

    private NewRevisions(Session session, SettingId setting, EntryId entry) {
        this.session = session;
        this.setting = setting;
        this.entry = entry;
    }

    static RevisionRows of(Session session, Entry entry) throws SQLException {
        NewRevisions fresh =
                new NewRevisions(session, entry.head().setting(), entry.head().id());
        Map<Integer, Revision> revisions = new TreeMap<>();
        entry.faces().forEach(face -> revisions.put(face.revision().number(), face.revision()));
        fresh.stored().forEach((number, made) -> {
            Revision known = revisions.remove(number);
            if (known != null && !made.equals(new Made(known.by(), known.at()))) {
                throw new StorageException("refused to change revision " + number + " of EntryId "
                        + entry.head().id() + ": it is stored with another content");
            }
        });
        RevisionRows rows = new RevisionRows();
        rows.add(fresh.setting, fresh.entry, revisions.values());
        return rows;
    }

    private Map<Integer, Made> stored() throws SQLException {
        record Line(int number, Made made) {}
        return session
                .list(
                        Sql.of(
                                "select r.revision, r.made_by, r.made_at from {revision} r"
                                        + " where r.setting_id = ? and r.entry_id = ?",
                                setting,
                                entry),
                        row -> new Line(
                                row.integer("revision"),
                                new Made(row.id("made_by", PersonId::new), row.instant("made_at"))))
                .stream()
                .collect(Collectors.toMap(Line::number, Line::made));
    }
}
