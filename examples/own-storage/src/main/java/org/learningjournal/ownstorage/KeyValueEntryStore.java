package org.learningjournal.ownstorage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.EntryStore;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Side;

/** Entries. Each save stands under its version and stays; the last one is the entry. */
final class KeyValueEntryStore implements EntryStore {
    private final Units units;

    KeyValueEntryStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean save(SettingId setting, Entry entry, Version expected, Instant at) {
        setting.mustBe(entry.head().setting());
        return units.write(setting, records -> save(records, entry, expected, at));
    }

    private static boolean save(Records records, Entry entry, Version expected, Instant at) {
        EntryId id = entry.head().id();
        Optional<Entry> before = last(records, id);
        if (!before.map(Entry::version).orElse(Version.NONE).equals(expected)) {
            return false;
        }
        Entry stored = new Entry(
                entry.head(),
                entry.approved().map(face -> stored(records, face)),
                entry.working().map(face -> stored(records, face)),
                expected.next());
        before.ifPresent(old -> old.faces().forEach(face -> Placement.remove(records, face)));
        stored.faces().forEach(face -> Placement.add(records, face));
        records.put(Key.of("entry", id, stored.version().number()), new EntryPast.Saved(at, stored));
        return true;
    }

    /** The face with its revision as it was stored first: a revision never changes. */
    private static Face stored(Records records, Face face) {
        UnaryOperator<Medium> known = KeyValueMediaStore.known(records);
        String key = Key.of("revision", face.entry(), face.revision().number());
        if (records.add(key, face.revision())) {
            face.content().media().forEach(attachment -> {
                MediumId medium = known.apply(attachment.medium()).id();
                records.put(Key.of("shown", medium, face.entry()), face.entry());
            });
        }
        Revision kept = records.find(key, Revision.class).orElseThrow();
        return new Face(face.head(), face.side(), kept, face.standing(), face.shownSince());
    }

    private static Optional<Entry> last(Records records, EntryId id) {
        return records.stretch(Key.of("entry", id, ""), Key.of("entry", id, Key.END), Order.NEWEST_FIRST)
                .findFirst()
                .map(found -> found.as(EntryPast.Saved.class).entry());
    }

    @Override
    public Optional<Entry> find(SettingId setting, EntryId id) {
        return units.read(
                setting, records -> last(records, id).map(entry -> entry.showing(KeyValueMediaStore.known(records))));
    }

    @Override
    public EntryPast past(SettingId setting, EntryId id) {
        return units.read(
                setting,
                records -> new EntryPast(records.all(Key.of("entry", id), EntryPast.Saved.class)
                        .map(save ->
                                new EntryPast.Saved(save.at(), save.entry().showing(KeyValueMediaStore.known(records))))
                        .toList()));
    }

    @Override
    public Page<Face> list(SettingId setting, EntryScope scope, PageRequest page) {
        setting.mustBe(scope.setting());
        Listing.check(scope);
        if (scope.lanes().isEmpty()) {
            return Page.empty();
        }
        Side side = scope.lanes().get(0).shelf().side();
        return units.read(
                setting,
                records -> new Listing(records, scope)
                        .page(page)
                        .map(place -> last(records, new EntryId(place.id()))
                                .map(entry -> entry.showing(KeyValueMediaStore.known(records)))
                                .flatMap(entry -> entry.face(side))
                                .orElseThrow()));
    }

    @Override
    public long count(SettingId setting, EntryScope scope) {
        setting.mustBe(scope.setting());
        Listing.check(scope);
        return units.read(setting, records -> new Listing(records, scope).count());
    }

    @Override
    public List<Revision> revisions(SettingId setting, EntryId id) {
        return units.read(
                setting,
                records -> records.all(Key.of("revision", id), Revision.class)
                        .map(revision -> revision.showing(KeyValueMediaStore.known(records)))
                        .toList());
    }

    @Override
    public Set<MediumId> shown(SettingId setting, Set<MediumId> media) {
        return units.read(
                setting,
                records -> media.stream()
                        .filter(id -> records.all(Key.of("shown", id), EntryId.class)
                                .findFirst()
                                .isPresent())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
