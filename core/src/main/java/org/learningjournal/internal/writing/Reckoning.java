package org.learningjournal.internal.writing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryPast;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Shelf;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Person;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.writing.FamilyReach;
import org.learningjournal.writing.Withdrawal;

/** Whom an entry reached that is taken out of journals (P09, scenario 20): who opened it, and who could have. */
final class Reckoning {
    private final Work work;

    Reckoning(Work work) {
        this.work = work;
    }

    /** What was taken out: the face as it was, from one child's journal or from all, for whom, since when and until when. */
    record Taken(Face face, Optional<ChildId> child, Audience audience, Instant publishedAt, Instant takenOutAt) {}

    Withdrawal of(Known known, Taken taken) {
        List<Delivery> all =
                work.storage().audit().deliveries(known.setting(), taken.face().entry());
        Set<ChildId> children = taken.child().map(Set::of).orElse(taken.face().children());
        Map<ChildId, ChildFacts> facts = work.knowing().children(known.setting(), children);
        EntryPast past =
                work.storage().entries().past(known.setting(), taken.face().entry());
        Map<PersonId, PersonId> humans = humans(known, all, facts.values());
        Set<PersonId> families =
                facts.values().stream().flatMap(each -> linked(each, humans)).collect(Collectors.toSet());
        Predicate<Delivery> ofFamily =
                each -> taken.child().isEmpty() || families.contains(human(humans, each.person()));
        return new Withdrawal(
                taken.face().entry(),
                taken.publishedAt(),
                taken.takenOutAt(),
                in(Capacity.FAMILY, all, ofFamily),
                in(Capacity.STAFF, all, each -> true),
                children.stream()
                        .sorted()
                        .flatMap(each -> Optional.ofNullable(facts.get(each)).stream())
                        .map(each -> reach(each, taken, known.rules(), past, all, humans))
                        .toList());
    }

    /** When a face was published that has been withdrawn since, which its standing no longer says and its past does. */
    Instant publishedAt(Known known, EntryId entry, Instant withdrawnAt) {
        return work.storage()
                .entries()
                .past(known.setting(), entry)
                .asOf(withdrawnAt.minusNanos(1_000))
                .flatMap(Entry::approved)
                .map(face -> face.standing().since())
                .orElse(withdrawnAt);
    }

    private static List<Delivery> in(Capacity capacity, List<Delivery> all, Predicate<Delivery> which) {
        return all.stream()
                .filter(delivery -> delivery.capacity() == capacity)
                .filter(which)
                .toList();
    }

    private static FamilyReach reach(
            ChildFacts child,
            Taken taken,
            SettingRules rules,
            EntryPast past,
            List<Delivery> all,
            Map<PersonId, PersonId> humans) {
        Set<PersonId> linked = linked(child, humans).collect(Collectors.toSet());
        Set<PersonId> opened = all.stream()
                .map(Delivery::person)
                .filter(person -> linked.contains(human(humans, person)))
                .collect(Collectors.toSet());
        Set<PersonId> openers =
                opened.stream().map(person -> human(humans, person)).collect(Collectors.toSet());
        Set<PersonId> unopened = taken.audience() == Audience.FAMILY ? couldOpen(child, taken, rules, past) : Set.of();
        return new FamilyReach(
                child.child().id(),
                opened,
                unopened.stream()
                        .filter(person -> !openers.contains(human(humans, person)))
                        .collect(Collectors.toSet()));
    }

    /** When a child's family could first see the entry, in whatever revision. */
    private static Optional<Instant> firstShown(EntryPast past, ChildId child) {
        return past.saves().stream()
                .filter(save -> save.entry()
                        .approved()
                        .filter(face ->
                                face.shelf() == Shelf.JOURNAL && face.children().contains(child))
                        .isPresent())
                .map(EntryPast.Saved::at)
                .findFirst();
    }

    /** Access changes only where a fact begins or ends, so looking at those instants looks at all. */
    private static Set<PersonId> couldOpen(ChildFacts child, Taken taken, SettingRules rules, EntryPast past) {
        Instant since = firstShown(past, child.child().id()).orElse(taken.publishedAt());
        Instant until = taken.takenOutAt();
        Stream<Dated> facts = Stream.of(child.links(), child.enrolments(), child.restrictions())
                .flatMap(List::stream);
        Stream<Instant> turns = facts.flatMap(fact -> Stream.of(
                        fact.period().from(),
                        fact.period().to(),
                        fact.recorded().at()))
                .filter(at -> at.isAfter(since) && at.isBefore(until));
        Set<PersonId> persons = new HashSet<>();
        Stream.concat(Stream.of(since, until), turns)
                .forEach(at -> persons.addAll(Knowing.audience(
                        Knowing.asOf(child, at), at, taken.face().head().occurredAt(), rules)));
        return persons;
    }

    private static Stream<PersonId> linked(ChildFacts child, Map<PersonId, PersonId> humans) {
        return child.links().stream().map(FamilyLink::person).map(person -> human(humans, person));
    }

    /** Two records of one human are one reader. */
    private Map<PersonId, PersonId> humans(Known known, List<Delivery> all, Collection<ChildFacts> facts) {
        Set<PersonId> persons = new HashSet<>();
        all.forEach(delivery -> persons.add(delivery.person()));
        facts.forEach(each -> each.links().forEach(link -> persons.add(link.person())));
        Map<PersonId, PersonId> humans = new HashMap<>();
        for (Person person : work.storage().people().persons(known.setting(), persons)) {
            humans.put(person.id(), person.human());
        }
        return humans;
    }

    private static PersonId human(Map<PersonId, PersonId> humans, PersonId person) {
        return humans.getOrDefault(person, person);
    }
}
