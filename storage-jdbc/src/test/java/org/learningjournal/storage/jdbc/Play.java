package org.learningjournal.storage.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Clause;
import org.learningjournal.base.Code;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.SettingId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.Child;
import org.learningjournal.people.Setting;
import org.learningjournal.storage.Storage;

/** A setting with children and entries, as small as a test allows. */
final class Play {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final SettingId setting = SettingId.at(NOON);
    final PersonId kim = PersonId.at(NOON);
    final ChildId ada = ChildId.at(NOON);
    final ChildId ben = ChildId.at(NOON);

    Setting aSetting() {
        return new Setting(setting, "Little Acorns", ZoneId.of("Europe/London"), Optional.empty());
    }

    Child aChild() {
        return new Child(
                ada, setting, "Ada", "Lovelace", Optional.empty(), LocalDate.of(2022, 12, 10), Optional.empty());
    }

    /** An entry in the journals of some children, with a reviewed photo and an element. */
    Entry inJournal(Storage storage, Instant occurred, ChildId... children) {
        return moved(storage, FaceState.APPROVED, occurred, children);
    }

    /** The same, moved to a state. */
    Entry moved(Storage storage, FaceState state, Instant occurred, ChildId... children) {
        Medium photo = photo(storage, children);
        Head head = new Head(EntryId.at(NOON), setting, EntryKind.OBSERVATION, kim, kim, occurred, NOON);
        Content content = new Content(
                "Blocks",
                "A tower of ten.",
                Set.of(children),
                Audience.FAMILY,
                List.of(new Attachment(photo, "The tower", "")),
                Set.of(new ElementRef("eyfs-2021", "ead.creating")));
        return Entry.begin(head, content, NOON).moved(Standing.of(state, NOON, kim));
    }

    Medium photo(Storage storage, ChildId... children) {
        Medium photo = new Medium(
                MediumId.at(NOON),
                setting,
                MediaType.JPEG,
                5,
                "0f".repeat(32),
                kim,
                Capacity.STAFF,
                NOON,
                Medium.State.READY,
                new Depiction.Reviewed(Set.of(children), Depiction.Strangers.NONE, kim, NOON),
                new Version(1));
        storage.media().save(photo.setting(), photo, Version.NONE);
        return photo;
    }

    List<Entry> stored(Storage storage, int count, ChildId... children) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Entry entry = inJournal(storage, NOON.plusSeconds(i), children);
            storage.entries().save(entry.head().setting(), entry, Version.NONE, NOON);
            entries.add(entry.stored());
        }
        return entries;
    }

    EntryScope journal(ChildId... children) {
        List<Lane> lanes = new ArrayList<>();
        for (ChildId child : children) {
            lanes.add(lane(new Reach.AboutChild(child)));
        }
        return new EntryScope(setting, lanes);
    }

    static Lane lane(Reach reach) {
        Reason reason = new Reason(Code.PERMITTED, Clause.P04, "It is about your child.");
        return new Lane(reach, Shelf.JOURNAL, Set.of(), Period.ALWAYS, reason);
    }
}
