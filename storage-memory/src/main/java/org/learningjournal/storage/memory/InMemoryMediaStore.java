package org.learningjournal.storage.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;

final class InMemoryMediaStore implements MediaStore {
    private record Key(MediumId medium, int number) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::medium).thenComparingInt(Key::number);
    }

    static final Table<MediumId, Medium> MEDIA = Table.sorted();
    private static final Table<MediumId, List<Depiction.Reviewed>> REVIEWS = Table.sorted();
    private static final Table<Key, byte[]> PIECES = Table.sortedBy(Key.ORDER);

    private final Units units;

    InMemoryMediaStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean save(Medium medium, Version expected) {
        return units.write(medium.setting(), unit -> {
            Optional<Medium> before = unit.find(MEDIA, medium.id());
            boolean current = before.map(Medium::version).orElse(Version.NONE).equals(expected);
            if (current) {
                unit.put(MEDIA, medium.id(), with(medium, medium.depiction(), expected.next()));
                review(unit, medium);
            }
            return current;
        });
    }

    private static void review(Unit unit, Medium medium) {
        if (medium.depiction() instanceof Depiction.Reviewed reviewed) {
            List<Depiction.Reviewed> before = unit.find(REVIEWS, medium.id()).orElse(List.of());
            unit.put(
                    REVIEWS,
                    medium.id(),
                    Stream.concat(before.stream(), Stream.of(reviewed)).toList());
        }
    }

    private static Medium with(Medium m, Depiction depiction, Version version) {
        return new Medium(
                m.id(),
                m.setting(),
                m.type(),
                m.length(),
                m.sha256(),
                m.uploader(),
                m.capacity(),
                m.uploadedAt(),
                m.state(),
                depiction,
                m.formerly(),
                version);
    }

    @Override
    public List<Medium> find(SettingId setting, Set<MediumId> ids) {
        State state = units.read(setting);
        return ids.stream().flatMap(id -> state.find(MEDIA, id).stream()).toList();
    }

    @Override
    public List<Medium> asOf(SettingId setting, Set<MediumId> ids, Instant at) {
        State state = units.read(setting);
        return find(setting, ids).stream()
                .map(medium -> with(medium, depiction(state, medium.id(), at), medium.version()))
                .toList();
    }

    private static Depiction depiction(State state, MediumId id, Instant at) {
        return state.find(REVIEWS, id).orElse(List.of()).stream()
                .filter(review -> !review.at().isAfter(at))
                .<Depiction>map(review -> review)
                .reduce((earlier, later) -> later)
                .orElseGet(Depiction.Unreviewed::new);
    }

    @Override
    public void write(SettingId setting, MediumId id, int number, byte[] piece) {
        if (piece.length > PIECE) {
            throw new IllegalArgumentException("a piece has at most " + PIECE + " bytes, not " + piece.length);
        }
        units.write(setting, unit -> {
            if (unit.find(MEDIA, id).map(Medium::state).stream().noneMatch(Medium.State.UPLOADING::equals)) {
                throw new IllegalArgumentException("medium " + id + " is not uploading");
            }
            unit.put(PIECES, new Key(id, number), piece.clone());
            return id;
        });
    }

    @Override
    public byte[] read(SettingId setting, MediumId id, int number) {
        return units.read(setting)
                .find(PIECES, new Key(id, number))
                .map(byte[]::clone)
                .orElse(new byte[0]);
    }

    @Override
    public void remove(SettingId setting, MediumId id) {
        units.write(setting, unit -> {
            unit.remove(MEDIA, id);
            unit.remove(REVIEWS, id);
            IntStream.iterate(0, number -> number + 1)
                    .mapToObj(number -> new Key(id, number))
                    .takeWhile(key -> unit.find(PIECES, key).isPresent())
                    .forEach(key -> unit.remove(PIECES, key));
            return id;
        });
    }
}
