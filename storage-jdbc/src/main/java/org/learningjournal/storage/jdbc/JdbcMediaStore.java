package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;

record JdbcMediaStore(Units units) implements MediaStore {
    /** What belongs to a medium and goes with it. */
    private static final List<String> PARTS = List.of("medium_child", "medium_sums", "review", "review_child");

    @Override
    public boolean save(SettingId setting, Medium medium, Version expected) {
        setting.mustBe(medium.setting());
        return units.write(
                new Doing("save a medium", setting, medium.id()), session -> save(session, medium, expected));
    }

    @Override
    public List<Medium> find(SettingId setting, Set<MediumId> ids) {
        return units.read(new Doing("find media", setting), session -> find(session, setting, ids));
    }

    @Override
    public List<Medium> asOf(SettingId setting, Set<MediumId> ids, Instant at) {
        return units.read(
                new Doing("find media as of an instant", setting),
                session -> Reviews.asOf(session, setting, find(session, setting, ids), at));
    }

    @Override
    public boolean hold(SettingId setting, MediumId id) {
        return units.write(
                new Doing("hold a medium", setting, id),
                session -> session.first(
                                Sql.of(
                                        "select m.state from {medium} m"
                                                + " where m.setting_id = ? and m.medium_id = ? for update",
                                        setting,
                                        id),
                                row -> row.word("state", Medium.State.class))
                        .filter(Medium.State.UPLOADING::equals)
                        .isPresent());
    }

    @Override
    public void noteSums(SettingId setting, MediumId id, int part, List<Integer> sums) {
        units.write(
                new Doing("note check sums of a medium", setting, id),
                session -> MediumSums.note(session, setting, id, part, sums));
    }

    @Override
    public List<Integer> sums(SettingId setting, MediumId id, int part) {
        return units.read(
                new Doing("read check sums of a medium", setting, id),
                session -> MediumSums.of(session, setting, id, part));
    }

    @Override
    public boolean remove(SettingId setting, MediumId id, Version expected) {
        return units.write(new Doing("remove a medium", setting, id), session -> {
            boolean removed = session.change(Sql.of(
                            "delete from {medium} where setting_id = ? and medium_id = ? and version = ?",
                            setting,
                            id,
                            expected))
                    == 1;
            if (removed) {
                for (String table : PARTS) {
                    session.change(
                            Sql.of("delete from {" + table + "} where setting_id = ? and medium_id = ?", setting, id));
                }
            }
            return removed;
        });
    }

    @Override
    public List<Medium> uploading(SettingId setting, Instant before, int most) {
        return units.read(
                new Doing("list uploads", setting),
                session -> whole(
                        session,
                        setting,
                        Sql.of(
                                "select " + MediaTables.COLUMNS.names() + " from {medium} m"
                                        + " where m.setting_id = ? and m.state = ? and m.uploaded_at < ?"
                                        + " order by m.setting_id, m.state, m.uploaded_at, m.medium_id limit ?",
                                setting,
                                Medium.State.UPLOADING,
                                before,
                                most)));
    }

    @Override
    public List<Medium> list(SettingId setting, Optional<MediumId> after, int most) {
        return units.read(
                new Doing("list media", setting),
                session -> whole(
                        session,
                        setting,
                        Sql.of(
                                "select " + MediaTables.COLUMNS.names() + " from {medium} m"
                                        + " where m.setting_id = ? and m.medium_id > ?"
                                        + " order by m.setting_id, m.medium_id limit ?",
                                setting,
                                after.orElse(MediaTables.BEFORE_ALL),
                                most)));
    }

    private static boolean save(Session session, Medium medium, Version expected) throws SQLException {
        boolean fresh = expected.equals(Version.NONE);
        if (fresh ? !add(session, medium) : !replace(session, medium, expected)) {
            return false;
        }
        if (!fresh) {
            session.change(Sql.of(
                    "delete from {medium_child} where setting_id = ? and medium_id = ?",
                    medium.setting(),
                    medium.id()));
        }
        session.add(
                MediaTables.CHILD,
                Stream.concat(rows(medium, medium.depiction().depicted(), 0), rows(medium, medium.formerly(), 1))
                        .toList());
        Reviews.write(session, medium, expected.next());
        return true;
    }

    private static Stream<List<Object>> rows(Medium medium, Set<ChildId> children, int formerly) {
        return children.stream().sorted().map(child -> List.of(medium.setting(), medium.id(), child, formerly));
    }

    private static boolean add(Session session, Medium medium) throws SQLException {
        return session.addIfAbsent(
                MediaTables.MEDIUM,
                Stream.concat(
                                Stream.of(medium.setting(), medium.id()),
                                Stream.concat(Arrays.stream(values(medium)), Stream.of(Version.NONE.next())))
                        .toArray());
    }

    private static boolean replace(Session session, Medium medium, Version expected) throws SQLException {
        Object[] keys = {expected.next(), medium.setting(), medium.id(), expected};
        return session.change(Sql.of(
                        "update {medium} set media_type = ?, byte_length = ?, sha256 = ?, uploader_id = ?,"
                                + " uploader_capacity = ?, uploaded_at = ?, state = ?, strangers = ?, reviewed_by = ?, reviewed_at = ?,"
                                + " version = ? where setting_id = ? and medium_id = ? and version = ?",
                        Stream.concat(Arrays.stream(values(medium)), Arrays.stream(keys))
                                .toArray()))
                == 1;
    }

    private static Object[] values(Medium medium) {
        Optional<Depiction.Reviewed> seen =
                medium.depiction() instanceof Depiction.Reviewed reviewed ? Optional.of(reviewed) : Optional.empty();
        return new Object[] {
            medium.type(),
            medium.length(),
            medium.sha256(),
            medium.uploader(),
            medium.capacity(),
            medium.uploadedAt(),
            medium.state(),
            seen.map(Depiction.Reviewed::strangers),
            seen.map(Depiction.Reviewed::by),
            seen.map(Depiction.Reviewed::at)
        };
    }

    private static List<Medium> find(Session session, SettingId setting, Set<MediumId> ids) throws SQLException {
        return whole(
                session,
                setting,
                Sql.of(
                        "select " + MediaTables.COLUMNS.names() + " from {medium} m"
                                + " where m.setting_id = ? and m.medium_id [any]",
                        setting,
                        keys(ids)));
    }

    private static Many keys(Collection<MediumId> ids) {
        return Many.ids(ids.stream().sorted(Comparator.naturalOrder()).toList());
    }

    /** The media that a statement finds, in its order, with the children they show. */
    private static List<Medium> whole(Session session, SettingId setting, Sql sql) throws SQLException {
        List<Medium> media = session.list(sql, MediaTables::aMedium);
        Map<MediumId, List<MediaTables.Shown>> children = MediaTables.byMedium(session.list(
                Sql.of(
                        "select c.medium_id, c.child_id, c.formerly from {medium_child} c"
                                + " where c.setting_id = ? and c.medium_id [any]",
                        setting,
                        keys(media.stream().map(Medium::id).toList())),
                MediaTables.Shown::of));
        return media.stream()
                .map(medium -> MediaTables.showing(medium, children))
                .toList();
    }
}
