package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Revision;

/** Writes revisions, once each. */
final class RevisionWriter {
    private static final Insert REVISION =
            new Insert("revision", "setting_id, entry_id, revision, title, body, audience, made_by, made_at");
    private static final Insert CHILD = new Insert("revision_child", "setting_id, entry_id, revision, child_id");
    private static final Insert MEDIUM = new Insert(
            "revision_medium", "setting_id, entry_id, revision, sort_order, medium_id, caption, alternative");
    private static final Insert ELEMENT =
            new Insert("revision_element", "setting_id, entry_id, revision, framework_id, element_id");

    private record Made(PersonId by, Instant at) {}

    private final Session session;
    private final SettingId setting;
    private final EntryId entry;

    private RevisionWriter(Session session, SettingId setting, EntryId entry) {
        this.session = session;
        this.setting = setting;
        this.entry = entry;
    }

    /** Writes the revisions of an entry's faces that are not stored yet. */
    static void write(Session session, Entry entry, boolean fresh) throws SQLException {
        RevisionWriter writer =
                new RevisionWriter(session, entry.head().setting(), entry.head().id());
        Map<Integer, Revision> revisions = new TreeMap<>();
        entry.faces().forEach(face -> revisions.put(face.revision().number(), face.revision()));
        if (!fresh) {
            writer.stored().forEach((number, made) -> {
                Revision known = revisions.remove(number);
                if (known != null && !made.equals(new Made(known.by(), known.at()))) {
                    throw new StorageException("refused to change revision " + number + " of EntryId "
                            + entry.head().id() + ": it is stored with another content");
                }
            });
        }
        writer.add(revisions.values());
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

    private void add(Collection<Revision> revisions) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> children = new ArrayList<>();
        List<List<Object>> media = new ArrayList<>();
        List<List<Object>> elements = new ArrayList<>();
        for (Revision revision : revisions) {
            rows.add(row(revision));
            int number = revision.number();
            revision.content().children().stream()
                    .sorted()
                    .forEach(child -> children.add(List.of(setting, entry, number, child)));
            revision.content().elements().stream()
                    .sorted()
                    .forEach(element ->
                            elements.add(List.of(setting, entry, number, element.framework(), element.element())));
            for (Attachment each : revision.content().media()) {
                media.add(List.of(
                        setting, entry, number, media.size(), each.medium().id(), each.caption(), each.alternative()));
            }
        }
        session.add(REVISION, rows);
        session.add(CHILD, children);
        session.add(MEDIUM, media);
        session.add(ELEMENT, elements);
    }

    private List<Object> row(Revision revision) {
        return List.of(
                setting,
                entry,
                revision.number(),
                revision.content().title(),
                revision.content().text(),
                revision.content().audience(),
                revision.by(),
                revision.at());
    }
}
