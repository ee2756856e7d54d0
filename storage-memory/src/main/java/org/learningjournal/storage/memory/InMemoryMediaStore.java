package org.learningjournal.storage.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;

final class InMemoryMediaStore implements MediaStore {
    static final Table<MediumId, Medium> MEDIA = Table.sorted();
    private static final Table<MediumId, List<Depiction.Reviewed>> REVIEWS = Table.sorted();
    private static final Table<PartKey, List<Integer>> SUMS = Table.sortedBy(PartKey.ORDER);

    private final Units units;

    InMemoryMediaStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean save(SettingId setting, Medium medium, Version expected) {
        setting.mustBe(medium.setting());
        return units.write(setting, unit -> {
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
    public boolean hold(SettingId setting, MediumId id) {
        return units.write(
                setting,
                unit -> unit.find(MEDIA, id).map(Medium::state).stream().anyMatch(Medium.State.UPLOADING::equals));
    }

    @Override
    public void noteSums(SettingId setting, MediumId id, int part, List<Integer> sums) {
        units.write(setting, unit -> {
            unit.put(SUMS, new PartKey(id, part), List.copyOf(sums));
            return id;
        });
    }

    @Override
    public List<Integer> sums(SettingId setting, MediumId id, int part) {
        return units.read(setting).find(SUMS, new PartKey(id, part)).orElse(List.of());
    }

    @Override
    public boolean remove(SettingId setting, MediumId id, Version expected) {
        return units.write(setting, unit -> {
            boolean current = unit.find(MEDIA, id).map(Medium::version).stream().anyMatch(expected::equals);
            if (current) {
                unit.remove(MEDIA, id);
                unit.remove(REVIEWS, id);
                PartKey.of(unit.state(), SUMS, id).forEach(key -> unit.remove(SUMS, key));
            }
            return current;
        });
    }

    @Override
    public List<Medium> uploading(SettingId setting, Instant before, int most) {
        return units.read(setting)
                .tree(MEDIA)
                .values()
                .filter(medium -> medium.state() == Medium.State.UPLOADING)
                .filter(medium -> medium.uploadedAt().isBefore(before))
                .sorted(Comparator.comparing(Medium::uploadedAt).thenComparing(Medium::id))
                .limit(most)
                .toList();
    }

    @Override
    public List<Medium> list(SettingId setting, Optional<MediumId> after, int most) {
        return units.read(setting)
                .tree(MEDIA)
                .values(
                        id -> after.map(last -> id.compareTo(last) > 0).orElse(true) ? 0 : -1,
                        PageRequest.Order.OLDEST_FIRST)
                .limit(most)
                .toList();
    }
}
