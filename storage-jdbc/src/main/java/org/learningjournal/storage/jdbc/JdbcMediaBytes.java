package org.learningjournal.storage.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaBytes;

/** A row for each piece, in the same database and the same units of work as everything else. */
record JdbcMediaBytes(Units units) implements MediaBytes {
    private static final Insert PIECE_ROW = new Insert("medium_piece", "setting_id, medium_id, piece, bytes");

    private record Length(MediumId medium, long bytes) {}

    @Override
    public void write(SettingId setting, MediumId id, int part, List<byte[]> pieces) {
        MediaBytes.check(part, pieces);
        int first = part * PART;
        units.write(new Doing("write a part of a medium", setting, id), session -> {
            session.change(Sql.of(
                    "delete from {medium_piece}"
                            + " where setting_id = ? and medium_id = ? and piece >= ? and piece < ?",
                    setting,
                    id,
                    first,
                    first + PART));
            session.add(
                    PIECE_ROW,
                    IntStream.range(0, pieces.size())
                            .mapToObj(i -> List.of(setting, id, first + i, pieces.get(i)))
                            .toList());
            return part;
        });
    }

    @Override
    public void complete(SettingId setting, MediumId id, long length) {
        Doing doing = new Doing("complete the bytes of a medium", setting, id);
        long there = units.read(doing, session -> lengths(session, setting, Set.of(id)))
                .getOrDefault(id, 0L);
        if (there != length) {
            throw new StorageException(
                    "the database failed to " + doing + ": it has " + there + " bytes, not " + length);
        }
    }

    @Override
    public List<byte[]> read(SettingId setting, MediumId id, int first, int count) {
        List<Map.Entry<Integer, byte[]>> pieces = units.read(
                new Doing("read pieces of a medium", setting, id),
                session -> session.list(
                        Sql.of(
                                "select p.piece, p.bytes from {medium_piece} p"
                                        + " where p.setting_id = ? and p.medium_id = ? and p.piece >= ? and p.piece < ?"
                                        + " order by p.setting_id, p.medium_id, p.piece",
                                setting,
                                id,
                                first,
                                first + count),
                        row -> Map.entry(row.integer("piece"), row.bytes("bytes"))));
        return IntStream.range(0, pieces.size())
                .takeWhile(i -> pieces.get(i).getKey() == first + i)
                .mapToObj(i -> pieces.get(i).getValue())
                .toList();
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        units.write(
                new Doing("remove the bytes of a medium", setting, id),
                session -> session.change(
                        Sql.of("delete from {medium_piece} where setting_id = ? and medium_id = ?", setting, id)));
    }

    @Override
    public List<MediumId> list(SettingId setting, Optional<MediumId> after, int most) {
        return units.read(
                new Doing("list media with bytes", setting),
                session -> session.list(
                        Sql.of(
                                "select distinct p.setting_id, p.medium_id from {medium_piece} p"
                                        + " where p.setting_id = ? and p.medium_id > ?"
                                        + " order by p.setting_id, p.medium_id limit ?",
                                setting,
                                after.orElse(MediaTables.BEFORE_ALL),
                                most),
                        row -> row.id("medium_id", MediumId::new)));
    }

    @Override
    public Map<MediumId, Long> lengths(SettingId setting, Set<MediumId> ids) {
        return units.read(new Doing("measure the bytes of media", setting), session -> lengths(session, setting, ids));
    }

    private static Map<MediumId, Long> lengths(Session session, SettingId setting, Collection<MediumId> ids)
            throws SQLException {
        return session
                .list(
                        Sql.of(
                                "select p.medium_id, sum(octet_length(p.bytes)) as byte_length"
                                        + " from {medium_piece} p where p.setting_id = ? and p.medium_id [any]"
                                        + " group by p.medium_id",
                                setting,
                                Many.ids(ids.stream().sorted().toList())),
                        row -> new Length(row.id("medium_id", MediumId::new), row.number("byte_length")))
                .stream()
                .collect(Collectors.toMap(Length::medium, Length::bytes));
    }
}
