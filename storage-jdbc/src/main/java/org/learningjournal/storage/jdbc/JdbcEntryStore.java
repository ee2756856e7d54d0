package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Revision;

record JdbcEntryStore(Units units) implements EntryStore {
    @Override
    public boolean save(SettingId setting, Entry entry, Version expected, Instant at) {
        setting.mustBe(entry.head().setting());
        return units.write(
                new Doing("save an entry", setting, entry.head().id()), session -> save(session, entry, expected, at));
    }

    @Override
    public Set<EntryId> add(SettingId setting, List<Entry> entries, Instant at) {
        entries.forEach(entry -> setting.mustBe(entry.head().setting()));
        return units.write(
                new Doing("store new entries", setting), session -> NewEntries.write(session, setting, entries, at));
    }

    @Override
    public Optional<Entry> find(SettingId setting, EntryId id) {
        return units.read(new Doing("find an entry", setting, id), session -> find(session, setting, id));
    }

    @Override
    public EntryPast past(SettingId setting, EntryId id) {
        return units.read(
                new Doing("read the past of an entry", setting, id), session -> PastReader.read(session, setting, id));
    }

    @Override
    public Page<Face> list(SettingId setting, EntryScope scope, PageRequest page) {
        setting.mustBe(scope.setting());
        if (scope.lanes().isEmpty()) {
            return Page.empty();
        }
        Feed feed = Feed.of(scope);
        return units.read(new Doing("list entries", setting), session -> feed.page(session, page));
    }

    @Override
    public long count(SettingId setting, EntryScope scope) {
        setting.mustBe(scope.setting());
        if (scope.lanes().isEmpty()) {
            return 0;
        }
        Feed feed = Feed.of(scope);
        return units.read(new Doing("count entries", setting), feed::count);
    }

    @Override
    public List<Revision> revisions(SettingId setting, EntryId id) {
        return units.read(new Doing("read the revisions of an entry", setting, id), session -> {
            List<RevisionRow> rows = session.list(
                    Sql.of(
                            "select " + RevisionRow.COLUMNS + " from {revision} r"
                                    + " where r.setting_id = ? and r.entry_id = ? order by r.revision",
                            setting,
                            id),
                    RevisionRow::of);
            Parts parts = Parts.of(
                    session, setting, rows.stream().map(RevisionRow::key).toList());
            return rows.stream().map(row -> row.with(parts)).toList();
        });
    }

    @Override
    public Set<MediumId> shown(SettingId setting, Set<MediumId> media) {
        return units.read(
                new Doing("find which media entries show", setting),
                session -> Set.copyOf(session.list(
                        Sql.of(
                                "select distinct r.medium_id from {revision_medium} r"
                                        + " where r.setting_id = ? and r.medium_id [any]",
                                setting,
                                Many.ids(media.stream().sorted().toList())),
                        row -> row.id("medium_id", MediumId::new))));
    }

    private static boolean save(Session session, Entry entry, Version expected, Instant at) throws SQLException {
        if (expected.equals(Version.NONE)) {
            return new EntryRows(at)
                    .add(entry)
                    .additions()
                    .writeWith(session, EntryTables.ENTRY, EntryTables.head(entry.head(), expected.next()));
        }
        if (!replace(session, entry.head(), expected)) {
            return false;
        }
        Additions additions = new Additions();
        NewRevisions.of(session, entry).addTo(additions);
        new PastRows(at).add(entry, expected.next()).addTo(additions);
        additions.write(session);
        Standings.keep(session, entry);
        return true;
    }

    private static boolean replace(Session session, Head head, Version expected) throws SQLException {
        return session.change(Sql.of(
                        "update {entry} set kind = ?, author_id = ?, keeper_id = ?, occurred_at = ?, created_at = ?,"
                                + " version = ? where setting_id = ? and entry_id = ? and version = ?",
                        head.kind(),
                        head.author(),
                        head.keeper(),
                        head.occurredAt(),
                        head.createdAt(),
                        expected.next(),
                        head.setting(),
                        head.id(),
                        expected))
                == 1;
    }

    private static Optional<Entry> find(Session session, SettingId setting, EntryId id) throws SQLException {
        List<FaceRow> rows = session.list(
                Sql.of(
                        "select " + FaceRow.COLUMNS + " from {entry} e"
                                + " join {face} f on f.setting_id = e.setting_id and f.entry_id = e.entry_id"
                                + " join {revision} r on r.setting_id = f.setting_id and r.entry_id = f.entry_id"
                                + " and r.revision = f.revision where e.setting_id = ? and e.entry_id = ?",
                        setting,
                        id),
                row -> FaceRow.of(setting, row));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FaceRow.entry(rows, FaceReader.faces(session, setting, rows)));
    }
}
