package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;

record JdbcMediaStore(Units units) implements MediaStore {
    private static final Insert PIECE = new Insert("medium_piece", "setting_id, medium_id, piece, bytes");

    @Override
    public boolean save(Medium medium, Version expected) {
        return units.write(
                new Doing("save a medium", medium.setting(), medium.id()), session -> save(session, medium, expected));
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
    public void write(SettingId setting, MediumId id, int number, byte[] piece) {
        if (number < 0 || piece.length > MediaStore.PIECE) {
            throw new IllegalArgumentException(
                    "a piece has a number from 0 and at most " + MediaStore.PIECE + " bytes");
        }
        Doing doing = new Doing("write a piece of a medium", setting, id);
        boolean added = units.write(doing, session -> {
            check(session, setting, id);
            return session.addIfAbsent(PIECE, setting, id, number, piece)
                    || session.change(Sql.of(
                                    "update {medium_piece} set bytes = ?"
                                            + " where setting_id = ? and medium_id = ? and piece = ?",
                                    piece,
                                    setting,
                                    id,
                                    number))
                            == 1;
        });
        if (!added) {
            throw new StorageException("the database failed to " + doing);
        }
    }

    @Override
    public byte[] read(SettingId setting, MediumId id, int number) {
        return units.read(
                new Doing("read a piece of a medium", setting, id),
                session -> session.first(
                                Sql.of(
                                        "select p.bytes from {medium_piece} p"
                                                + " where p.setting_id = ? and p.medium_id = ? and p.piece = ?",
                                        setting,
                                        id,
                                        number),
                                row -> row.bytes("bytes"))
                        .orElse(new byte[0]));
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        units.write(new Doing("remove a medium", setting, id), session -> {
            int removed = 0;
            for (String table : List.of("medium", "medium_child", "medium_piece", "review", "review_child")) {
                removed += session.change(
                        Sql.of("delete from {" + table + "} where setting_id = ? and medium_id = ?", setting, id));
            }
            return removed;
        });
    }

    /** Holds the medium until the unit ends, so that it is not finished while a piece is still coming. */
    private static void check(Session session, SettingId setting, MediumId id) throws SQLException {
        Optional<Medium.State> state = session.first(
                Sql.of(
                        "select m.state from {medium} m where m.setting_id = ? and m.medium_id = ? for update",
                        setting,
                        id),
                row -> row.word("state", Medium.State.class));
        if (state.filter(Medium.State.UPLOADING::equals).isEmpty()) {
            throw new IllegalArgumentException("medium " + id + " is not uploading");
        }
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
        Many keys = Many.ids(ids.stream().sorted(Comparator.naturalOrder()).toList());
        List<Medium> media = session.list(
                Sql.of(
                        "select " + MediaTables.COLUMNS.names() + " from unnest(?) k (medium_id)"
                                + " join {medium} m on m.setting_id = ? and m.medium_id = k.medium_id",
                        keys,
                        setting),
                MediaTables::aMedium);
        Map<MediumId, List<MediaTables.Shown>> children = MediaTables.byMedium(session.list(
                Sql.of(
                        "select c.medium_id, c.child_id, c.formerly from unnest(?) k (medium_id)"
                                + " join {medium_child} c on c.setting_id = ? and c.medium_id = k.medium_id",
                        keys,
                        setting),
                MediaTables.Shown::of));
        return media.stream()
                .map(medium -> MediaTables.showing(medium, children))
                .toList();
    }
}
