package org.learningjournal.storage.tck;

import static org.learningjournal.storage.tck.Samples.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;

/** Makes up what becomes of one entry: written, moved, amended, narrowed, handed over, withdrawn. */
record LifeOfEntry(Worlds worlds, List<Child> children, List<Person> persons, List<Medium> media) {
    /** Few instants, so that many entries tie; some differ by a microsecond. */
    static final List<Instant> INSTANTS = IntStream.of(0, 1, 2, 1_000_000, 1_000_001, 86_400_000)
            .mapToObj(micros -> NOON.plusNanos(micros * 1000L))
            .toList();

    List<Entry> of(EntryId id) {
        Person author = worlds.any(persons);
        Person keeper = worlds.chance(30) ? worlds.any(persons) : author;
        EntryKind kind = worlds.any(List.of(EntryKind.values()));
        Head head = new Head(id, author.setting(), kind, author.id(), keeper.id(), worlds.any(INSTANTS), NOON);
        List<Entry> life = new ArrayList<>(List.of(Entry.begin(head, content(), NOON)));
        int steps = worlds.between(0, 4);
        for (int step = 0; step < steps; step++) {
            step(life.get(life.size() - 1)).ifPresent(life::add);
        }
        return List.copyOf(life);
    }

    private Content content() {
        List<ChildId> tagged = worlds.some(children.stream().map(Child::id).toList(), 1);
        Audience audience = worlds.any(List.of(Audience.values()));
        List<Attachment> shown = worlds.some(media, 0).stream()
                .map(medium -> new Attachment(medium, "", "A picture"))
                .toList();
        return new Content("Title " + worlds.between(1, 99), "", Set.copyOf(tagged), audience, shown, Set.of());
    }

    private Optional<Entry> step(Entry entry) {
        if (worlds.chance(15)) {
            return Optional.of(entry.keptBy(worlds.any(persons).id()));
        }
        if (entry.isWithdrawn()) {
            return Optional.empty();
        }
        return Optional.of(entry.working().isPresent() ? working(entry) : approved(entry));
    }

    /** Moves the working face along any arrow, or writes it anew where it has come to its end. */
    private Entry working(Entry entry) {
        Face face = entry.working().orElseThrow();
        List<FaceState> next = face.standing().state().next().stream().sorted().toList();
        return next.isEmpty() ? rewritten(entry) : entry.moved(standing(worlds.any(next)));
    }

    private Entry approved(Entry entry) {
        return switch (worlds.between(0, 3)) {
            case 0 -> entry.withdrawn(standing(FaceState.WITHDRAWN));
            case 1 ->
                entry.narrowed(
                        content -> Optional.of(content.forAudience(Audience.STAFF_ONLY)),
                        worlds.any(persons).id(),
                        NOON);
            case 2 ->
                entry.narrowed(
                        content -> Optional.of(content.about(Set.of(
                                content.children().stream().sorted().findFirst().orElseThrow()))),
                        worlds.any(persons).id(),
                        NOON);
            default -> rewritten(entry);
        };
    }

    private Entry rewritten(Entry entry) {
        return entry.rewritten(content(), worlds.any(persons).id(), NOON);
    }

    private Standing standing(FaceState state) {
        return Standing.of(state, NOON, worlds.any(persons).id());
    }
}
