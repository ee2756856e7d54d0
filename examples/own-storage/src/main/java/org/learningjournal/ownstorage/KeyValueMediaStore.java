package org.learningjournal.ownstorage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaStore;
import org.learningjournal.journal.Medium;

/** What is known about media; every review that was saved; check sums; and those that are uploading, by when they began. */
final class KeyValueMediaStore implements MediaStore {
    private final Units units;

    KeyValueMediaStore(Units units) {
        this.units = units;
    }

    /** What is known about a medium now, whatever an entry that was stored knew of it. */
    static UnaryOperator<Medium> known(Records records) {
        return medium -> find(records, medium.id())
                .orElseThrow(() -> new StorageException("medium " + medium.id()
                        + " is not stored; save a medium before entries show it, remove it after"));
    }

    private static Optional<Medium> find(Records records, MediumId id) {
        return records.find(Key.of("medium", id), Medium.class);
    }

    private static boolean isCurrent(Records records, MediumId id, Version expected) {
        return find(records, id).map(Medium::version).orElse(Version.NONE).equals(expected);
    }

    @Override
    public boolean save(SettingId setting, Medium medium, Version expected) {
        setting.mustBe(medium.setting());
        return units.write(setting, records -> {
            boolean current = isCurrent(records, medium.id(), expected);
            if (current) {
                find(records, medium.id()).ifPresent(old -> records.remove(uploading(old)));
                put(records, with(medium, medium.depiction(), expected.next()));
            }
            return current;
        });
    }

    private static void put(Records records, Medium medium) {
        records.put(Key.of("medium", medium.id()), medium);
        if (medium.depiction() instanceof Depiction.Reviewed review) {
            records.put(Key.of("review", medium.id(), medium.version().number()), review);
        }
        if (medium.state() == Medium.State.UPLOADING) {
            records.put(uploading(medium), medium.id());
        }
    }

    private static String uploading(Medium medium) {
        return Key.of("uploading", medium.uploadedAt(), medium.id());
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
        return units.read(
                setting,
                records ->
                        ids.stream().flatMap(id -> find(records, id).stream()).toList());
    }

    @Override
    public List<Medium> asOf(SettingId setting, Set<MediumId> ids, Instant at) {
        return units.read(
                setting,
                records -> ids.stream()
                        .flatMap(id -> find(records, id).stream())
                        .map(medium -> with(medium, depiction(records, medium.id(), at), medium.version()))
                        .toList());
    }

    private static Depiction depiction(Records records, MediumId id, Instant at) {
        return records.all(Key.of("review", id), Depiction.Reviewed.class)
                .filter(review -> !review.at().isAfter(at))
                .<Depiction>map(review -> review)
                .reduce((earlier, later) -> later)
                .orElseGet(Depiction.Unreviewed::new);
    }

    /** Nothing to do but look: units of one setting run one after the other. */
    @Override
    public boolean hold(SettingId setting, MediumId id) {
        return units.write(
                setting,
                records -> find(records, id).map(Medium::state).stream().anyMatch(Medium.State.UPLOADING::equals));
    }

    @Override
    public void noteSums(SettingId setting, MediumId id, int part, List<Integer> sums) {
        units.write(setting, records -> {
            records.put(Key.of("sums", id, part), sums);
            return id;
        });
    }

    @Override
    public List<Integer> sums(SettingId setting, MediumId id, int part) {
        return units.read(
                setting,
                records -> records.find(Key.of("sums", id, part), Integer[].class)
                        .map(List::of)
                        .orElse(List.of()));
    }

    @Override
    public boolean remove(SettingId setting, MediumId id, Version expected) {
        return units.write(setting, records -> {
            Optional<Medium> before =
                    find(records, id).filter(old -> old.version().equals(expected));
            before.ifPresent(old -> {
                records.remove(Key.of("medium", id));
                records.remove(uploading(old));
                records.removeAll(Key.of("review", id));
                records.removeAll(Key.of("sums", id));
            });
            return before.isPresent();
        });
    }

    @Override
    public List<Medium> uploading(SettingId setting, Instant before, int most) {
        return units.read(
                setting,
                records -> records.stretch("uploading/", Key.of("uploading", before), Order.OLDEST_FIRST)
                        .limit(most)
                        .flatMap(found -> find(records, found.as(MediumId.class)).stream())
                        .toList());
    }

    @Override
    public List<Medium> list(SettingId setting, Optional<MediumId> after, int most) {
        String first = after.map(last -> Key.of("medium", last) + Key.END).orElse("medium/");
        return units.read(
                setting,
                records -> records.stretch(first, Key.of("medium", Key.END), Order.OLDEST_FIRST)
                        .limit(most)
                        .map(found -> found.as(Medium.class))
                        .toList());
    }
}
