package org.learningjournal.storage.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.journal.MediaBytes;

final class InMemoryMediaBytes implements MediaBytes {
    private static final Table<PartKey, List<byte[]>> PARTS = Table.sortedBy(PartKey.ORDER);
    /** The media of which there are parts, so that a list of them need not walk over all parts. */
    private static final Table<MediumId, MediumId> MEDIA = Table.sorted();

    private final Units units;

    InMemoryMediaBytes(Units units) {
        this.units = units;
    }

    @Override
    public void write(SettingId setting, MediumId id, int part, List<byte[]> pieces) {
        MediaBytes.check(part, pieces);
        List<byte[]> kept = pieces.stream().map(byte[]::clone).toList();
        units.write(setting, unit -> {
            unit.put(PARTS, new PartKey(id, part), kept);
            unit.put(MEDIA, id, id);
            return id;
        });
    }

    @Override
    public void complete(SettingId setting, MediumId id, long length) {
        long there = length(units.read(setting), id);
        if (there != length) {
            throw new StorageException("medium " + id + " of setting " + setting + " has " + there
                    + " bytes and cannot be completed with " + length);
        }
    }

    @Override
    public List<byte[]> read(SettingId setting, MediumId id, int first, int count) {
        State state = units.read(setting);
        return IntStream.range(first, first + count)
                .mapToObj(number -> piece(state, id, number))
                .takeWhile(Optional::isPresent)
                .map(piece -> piece.orElseThrow().clone())
                .toList();
    }

    private static Optional<byte[]> piece(State state, MediumId id, int number) {
        return state.find(PARTS, new PartKey(id, number / PART))
                .filter(pieces -> number % PART < pieces.size())
                .map(pieces -> pieces.get(number % PART));
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        units.write(setting, unit -> {
            PartKey.of(unit.state(), PARTS, id).forEach(key -> unit.remove(PARTS, key));
            unit.remove(MEDIA, id);
            return id;
        });
    }

    @Override
    public List<MediumId> list(SettingId setting, Optional<MediumId> after, int most) {
        return units.read(setting)
                .tree(MEDIA)
                .values(
                        id -> after.map(last -> id.compareTo(last) > 0).orElse(true) ? 0 : -1,
                        PageRequest.Order.OLDEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public Map<MediumId, Long> lengths(SettingId setting, Set<MediumId> ids) {
        State state = units.read(setting);
        Map<MediumId, Long> lengths = new HashMap<>();
        ids.stream().filter(id -> state.find(MEDIA, id).isPresent()).forEach(id -> lengths.put(id, length(state, id)));
        return lengths;
    }

    private static long length(State state, MediumId id) {
        return PartKey.of(state, PARTS, id).stream()
                .flatMap(key -> state.find(PARTS, key).orElseThrow().stream())
                .mapToLong(piece -> piece.length)
                .sum();
    }
}
