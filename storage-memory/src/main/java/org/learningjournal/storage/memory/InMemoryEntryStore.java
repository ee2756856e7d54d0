package org.learningjournal.storage.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.learningjournal.journal.Revision;

final class InMemoryEntryStore implements EntryStore {
    private record Key(EntryId entry, int number) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::entry).thenComparingInt(Key::number);
    }

    private static final Table<EntryId, Entry> ENTRIES = Table.sorted();
    private static final Table<Key, Revision> REVISIONS = Table.sortedBy(Key.ORDER);
    private static final Table<EntryId, EntryPast> PASTS = Table.sorted();

    private final Units units;

    InMemoryEntryStore(Units units) {
        this.units = units;
    }

    @Override
    public boolean save(SettingId setting, Entry entry, Version expected, Instant at) {
        setting.mustBe(entry.head().setting());
        return units.write(setting, unit -> save(unit, entry, expected, at));
    }

    @Override
    public Set<EntryId> add(SettingId setting, List<Entry> entries, Instant at) {
        return units.write(setting, unit -> EntryStore.super.add(setting, entries, at));
    }

    private static boolean save(Unit unit, Entry entry, Version expected, Instant at) {
        EntryId id = entry.head().id();
        Optional<Entry> before = unit.find(ENTRIES, id);
        if (!before.map(Entry::version).orElse(Version.NONE).equals(expected)) {
            return false;
        }
        Entry stored = new Entry(
                entry.head(),
                entry.approved().map(face -> stored(unit, face)),
                entry.working().map(face -> stored(unit, face)),
                expected.next());
        before.ifPresent(old -> old.faces().forEach(face -> Postings.remove(unit, face)));
        stored.faces().forEach(face -> Postings.add(unit, face));
        unit.put(ENTRIES, id, stored);
        unit.put(PASTS, id, past(unit.find(PASTS, id), new EntryPast.Saved(at, stored)));
        return true;
    }

    private static EntryPast past(Optional<EntryPast> before, EntryPast.Saved last) {
        return new EntryPast(Stream.concat(before.stream().flatMap(past -> past.saves().stream()), Stream.of(last))
                .toList());
    }

    /** The face with its revision as it was stored first: a revision never changes. */
    private static Face stored(Unit unit, Face face) {
        CurrentMedia.check(unit.state(), face);
        Key key = new Key(face.entry(), face.revision().number());
        unit.add(REVISIONS, key, face.revision());
        Revision kept = unit.find(REVISIONS, key).orElse(face.revision());
        return new Face(face.head(), face.side(), kept, face.standing(), face.shownSince());
    }

    @Override
    public Optional<Entry> find(SettingId setting, EntryId id) {
        State state = units.read(setting);
        return state.find(ENTRIES, id).map(entry -> CurrentMedia.of(state, entry));
    }

    @Override
    public EntryPast past(SettingId setting, EntryId id) {
        State state = units.read(setting);
        return new EntryPast(state.find(PASTS, id).stream()
                .flatMap(past -> past.saves().stream())
                .map(save -> new EntryPast.Saved(save.at(), CurrentMedia.of(state, save.entry())))
                .toList());
    }

    @Override
    public Page<Face> list(SettingId setting, EntryScope scope, PageRequest page) {
        setting.mustBe(scope.setting());
        return Listing.of(scope).map(listing -> listing.page(units, page)).orElse(Page.empty());
    }

    @Override
    public long count(SettingId setting, EntryScope scope) {
        setting.mustBe(scope.setting());
        return Listing.of(scope).map(listing -> listing.count(units)).orElse(0L);
    }

    @Override
    public List<Revision> revisions(SettingId setting, EntryId id) {
        State state = units.read(setting);
        return state.tree(REVISIONS)
                .values(key -> key.entry().compareTo(id), Order.OLDEST_FIRST)
                .map(revision -> CurrentMedia.of(state, id, revision))
                .toList();
    }

    @Override
    public Set<MediumId> shown(SettingId setting, Set<MediumId> media) {
        return units.read(setting)
                .tree(REVISIONS)
                .values()
                .flatMap(revision -> revision.content().media().stream())
                .map(attachment -> attachment.medium().id())
                .filter(media::contains)
                .collect(Collectors.toSet());
    }
}
