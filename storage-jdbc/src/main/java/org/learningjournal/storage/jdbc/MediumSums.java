package org.learningjournal.storage.jdbc;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;

/** Check sums of media: a row for each part, four bytes for each of its pieces. */
final class MediumSums {
    private static final Insert SUMS = new Insert("medium_sums", "setting_id, medium_id, part, sums");

    private MediumSums() {}

    static int note(Session session, SettingId setting, MediumId id, int part, List<Integer> sums) throws SQLException {
        ByteBuffer bytes = ByteBuffer.allocate(sums.size() * Integer.BYTES);
        sums.forEach(bytes::putInt);
        session.change(Sql.of(
                "delete from {medium_sums} where setting_id = ? and medium_id = ? and part = ?", setting, id, part));
        return session.change(Sql.of(SUMS.text(), setting, id, part, bytes.array()));
    }

    static List<Integer> of(Session session, SettingId setting, MediumId id, int part) throws SQLException {
        return session.first(
                        Sql.of(
                                "select s.sums from {medium_sums} s"
                                        + " where s.setting_id = ? and s.medium_id = ? and s.part = ?",
                                setting,
                                id,
                                part),
                        row -> numbers(ByteBuffer.wrap(row.bytes("sums"))))
                .orElse(List.of());
    }

    private static List<Integer> numbers(ByteBuffer bytes) {
        return IntStream.range(0, bytes.remaining() / Integer.BYTES)
                .mapToObj(place -> bytes.getInt(place * Integer.BYTES))
                .toList();
    }
}
