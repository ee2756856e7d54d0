package org.learningjournal.ownstorage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaBytes;

/** The bytes of media, a value for each piece; and how many bytes each part of a medium has, so that no piece is read for that. */
final class KeyValueMediaBytes implements MediaBytes {
    private final Units units;

    KeyValueMediaBytes(Units units) {
        this.units = units;
    }

    /** The lengths of a medium's parts. */
    private record Parts(List<Long> lengths) {
        static final Parts NONE = new Parts(List.of());

        static Optional<Parts> of(Records records, MediumId id) {
            return records.find(Key.of("bytes", id), Parts.class);
        }

        Parts with(int part, long length) {
            Long[] all = Arrays.copyOf(lengths.toArray(Long[]::new), Math.max(lengths.size(), part + 1));
            all[part] = length;
            return new Parts(
                    Arrays.stream(all).map(each -> each == null ? 0L : each).toList());
        }

        long sum() {
            return lengths.stream().mapToLong(Long::longValue).sum();
        }
    }

    @Override
    public void write(SettingId setting, MediumId id, int part, List<byte[]> pieces) {
        MediaBytes.check(part, pieces);
        int first = part * PART;
        units.write(setting, records -> {
            IntStream.range(first, first + PART).forEach(number -> records.remove(piece(id, number)));
            IntStream.range(0, pieces.size())
                    .forEach(i ->
                            records.putBytes(piece(id, first + i), pieces.get(i).clone()));
            long length = pieces.stream().mapToLong(piece -> piece.length).sum();
            Parts before = Parts.of(records, id).orElse(Parts.NONE);
            records.put(Key.of("bytes", id), before.with(part, length));
            return id;
        });
    }

    private static String piece(MediumId id, int number) {
        return Key.of("piece", id, number);
    }

    @Override
    public void complete(SettingId setting, MediumId id, long length) {
        long there = units.read(setting, records -> Parts.of(records, id).orElse(Parts.NONE))
                .sum();
        if (there != length) {
            throw new StorageException("medium " + id + " of setting " + setting + " has " + there
                    + " bytes and cannot be completed with " + length);
        }
    }

    @Override
    public List<byte[]> read(SettingId setting, MediumId id, int first, int count) {
        return units.read(
                setting,
                records -> IntStream.range(first, first + count)
                        .mapToObj(number -> records.bytes(piece(id, number)))
                        .takeWhile(Optional::isPresent)
                        .map(piece -> piece.orElseThrow().clone())
                        .toList());
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        units.write(setting, records -> {
            records.removeAll(Key.of("piece", id));
            records.remove(Key.of("bytes", id));
            return id;
        });
    }

    @Override
    public List<MediumId> list(SettingId setting, Optional<MediumId> after, int most) {
        String first = after.map(last -> Key.of("bytes", last) + Key.END).orElse("bytes/");
        return units.read(
                setting,
                records -> records.stretch(first, Key.of("bytes", Key.END), Order.OLDEST_FIRST)
                        .limit(most)
                        .map(found -> Key.medium(found.key()))
                        .toList());
    }

    @Override
    public Map<MediumId, Long> lengths(SettingId setting, Set<MediumId> ids) {
        return units.read(
                setting,
                records -> ids.stream()
                        .filter(id -> records.has(Key.of("bytes", id)))
                        .collect(Collectors.toUnmodifiableMap(
                                id -> id,
                                id -> Parts.of(records, id).orElse(Parts.NONE).sum())));
    }
}
