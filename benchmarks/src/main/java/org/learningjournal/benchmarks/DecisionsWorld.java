package org.learningjournal.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.SettingRules;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.Known;

/** Callers of every kind, loaded from a store, and 10,000 entries on every shelf about 40 children. */
final class DecisionsWorld {
    static final int ENTRIES = 10_000;
    private static final int CHILDREN = 40;
    private static final int KEY_CHILDREN = 10;

    private final Nursery nursery = new Nursery();
    private final Random random;
    private final List<ChildId> children =
            IntStream.range(0, CHILDREN).mapToObj(nursery::child).toList();
    private final List<Caller> callers;
    final List<Known> known;
    final Map<Shelf, List<Face>> faces;

    DecisionsWorld(long seed) {
        random = new Random(seed);
        callers = callers();
        Knowing knowing = new Knowing(nursery.storage, SettingRules.defaults());
        known = callers.stream().map(knowing::about).toList();
        faces = IntStream.range(0, ENTRIES).mapToObj(this::face).collect(Collectors.groupingBy(Face::shelf));
    }

    private List<Caller> callers() {
        ChildId first = children.get(0);
        ChildId second = children.get(1);
        PersonId both = nursery.employed("Bo Sample", Rank.SENIOR, Sees.ALL_CHILDREN);
        PersonId mother = nursery.parent("Mo Sample", first, second);
        PersonId restricted = nursery.parent("Al Sample", first, second);
        nursery.restrict(restricted, second);
        PersonId barred = nursery.employed("Vi Sample", Rank.PRACTITIONER, Sees.ALL_CHILDREN);
        nursery.restrict(barred, first);
        PersonId limited = nursery.employed("Li Sample", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        children.subList(0, KEY_CHILDREN).forEach(child -> nursery.keyWorker(limited, child));
        return List.of(
                nursery.family(mother),
                nursery.family(nursery.parent("Jo Sample", first)),
                nursery.family(restricted),
                nursery.family(both),
                nursery.manager,
                nursery.staff(both),
                nursery.staff(nursery.employed("Pa Sample", Rank.PRACTITIONER, Sees.ALL_CHILDREN)),
                nursery.staff(barred),
                nursery.staff(limited));
    }

    private Face face(int number) {
        EntryKind kind = random.nextInt(3) == 0 ? EntryKind.CONTRIBUTION : EntryKind.OBSERVATION;
        Audience audience = random.nextInt(4) == 0 ? Audience.STAFF_ONLY : Audience.FAMILY;
        PersonId author = callers.get(random.nextInt(callers.size())).person();
        Instant at = Nursery.START.plusSeconds(number);
        Head head = new Head(EntryId.at(at), nursery.setting, kind, author, author, at, at);
        Content content = new Content("At the water tray", "What was seen.", tagged(), audience, List.of(), Set.of());
        Entry entry = Entry.begin(head, content, at);
        for (FaceState next : way()) {
            entry = next == FaceState.WITHDRAWN
                    ? entry.withdrawn(Standing.of(next, at, author))
                    : entry.moved(Standing.of(next, at, author));
        }
        return Optional.of(entry).flatMap(made -> made.faces().findFirst()).orElseThrow();
    }

    private List<FaceState> way() {
        return switch (random.nextInt(8)) {
            case 0 -> List.of();
            case 1 -> List.of(FaceState.SUBMITTED);
            case 2 -> List.of(FaceState.SUBMITTED, FaceState.DECLINED);
            case 3 -> List.of(FaceState.SUBMITTED, FaceState.APPROVED, FaceState.WITHDRAWN);
            default -> List.of(FaceState.SUBMITTED, FaceState.APPROVED);
        };
    }

    /** One to four children; half of the entries are about the children whose families ask. */
    private Set<ChildId> tagged() {
        List<ChildId> tagged = new ArrayList<>();
        tagged.add(children.get(random.nextInt(random.nextBoolean() ? 2 : CHILDREN)));
        for (int more = random.nextInt(4); more > 0; more--) {
            tagged.add(children.get(random.nextInt(CHILDREN)));
        }
        return Set.copyOf(tagged);
    }
}
