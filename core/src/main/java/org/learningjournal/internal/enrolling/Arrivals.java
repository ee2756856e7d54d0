package org.learningjournal.internal.enrolling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Uuids;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.family.Restriction;
import org.learningjournal.internal.facts.ChildChanges;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Zone;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.PeopleStore;
import org.learningjournal.people.Person;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.visibility.Known;

/** Records children and persons. */
final class Arrivals {
    private static final int FIRST_YEAR = 1900;
    private static final Comparator<ChildId> ORDER = Comparator.comparing(ChildId::value, Uuids::compare);

    private final Work work;
    private final PeopleStore people;
    private final ChildChanges changes;

    Arrivals(Work work, ChildChanges changes) {
        this.work = work;
        this.changes = changes;
        this.people = work.storage().people();
    }

    Answer<ChildId> child(Known known, NewChild command) {
        if (!known.isManager()) {
            return Answer.refused(Code.NOT_A_MANAGER);
        }
        Optional<Decision.Refused> misborn = misborn(command, Zone.of(work.storage(), known.setting()));
        if (misborn.isPresent()) {
            return Answer.refused(misborn.get());
        }
        ChildId id = ChildId.at(known.at());
        Lines.insist(people.add(
                known.setting(),
                new Child(
                        id,
                        known.setting(),
                        command.givenName(),
                        command.familyName(),
                        command.knownAs(),
                        command.born(),
                        command.externalRef())));
        Lines.insist(people.append(
                known.setting(),
                new Enrolment(
                        Lines.first(known),
                        known.setting(),
                        id,
                        command.stay(),
                        command.stay().to())));
        return Answer.done(id, id);
    }

    private static Optional<Decision.Refused> misborn(NewChild command, ZoneId zone) {
        LocalDate firstDay = LocalDate.ofInstant(command.stay().from(), zone);
        if (command.born().isAfter(firstDay)) {
            return Optional.of(Decision.refused(Code.INVALID, "born must not be after the stay begins"));
        }
        return command.born().getYear() < FIRST_YEAR
                ? Optional.of(Decision.refused(Code.INVALID, "born must not be before the year " + FIRST_YEAR))
                : Optional.empty();
    }

    Answer<PersonId> person(Known known, NewPerson command) {
        if (!known.isManager()) {
            return Answer.refused(Code.NOT_A_MANAGER);
        }
        PersonId id = PersonId.at(known.at());
        people.put(known.setting(), new Person(id, known.setting(), command.name(), id, command.externalRef()));
        return Answer.done(id, id);
    }

    Answer<PersonId> corrected(Known known, Asked.CorrectName command) {
        if (!known.isManager()) {
            return Answer.<PersonId>refused(Code.NOT_A_MANAGER).about(command.person());
        }
        Optional<Person> person = find(known, command.person());
        if (person.isEmpty()) {
            return Answer.<PersonId>refused(Code.NOT_FOUND).about(command.person());
        }
        people.put(known.setting(), person.get().named(command.name()));
        return Answer.done(command.person(), command.person());
    }

    Answer<PersonId> join(Known known, Asked.Join command) {
        if (!known.isManager()) {
            return Answer.refused(Code.NOT_A_MANAGER);
        }
        PersonFacts one = work.storage().facts().ofPerson(known.setting(), command.one());
        PersonFacts two = work.storage().facts().ofPerson(known.setting(), command.other());
        Optional<Person> other = find(known, command.other());
        if (one.records().isEmpty() || other.isEmpty()) {
            return Answer.refused(Code.NOT_FOUND);
        }
        PersonId human = other.get().human();
        if (one.records().stream().anyMatch(record -> record.human().equals(human))) {
            return Answer.<PersonId>refused(Code.ALREADY_DONE).about(human);
        }
        one.records().forEach(record -> people.put(known.setting(), record.joinedTo(other.get())));
        Set<Restriction> binding = new LinkedHashSet<>(Lines.beyond(one.restrictions(), known.at()));
        binding.addAll(Lines.beyond(two.restrictions(), known.at()));
        binding.stream().map(Restriction::child).distinct().sorted(ORDER).forEach(child -> changes.hold(known, child));
        one.records().forEach(record -> bind(known, record.id(), Lines.beyond(two.restrictions(), known.at())));
        two.records().forEach(record -> bind(known, record.id(), Lines.beyond(one.restrictions(), known.at())));
        return Answer.done(human, human);
    }

    /** What binds one record of a human is recorded for every other, as a restriction recorded later would be. */
    private void bind(Known known, PersonId record, List<Restriction> restrictions) {
        restrictions.forEach(each -> Lines.insist(work.storage()
                .families()
                .append(
                        known.setting(),
                        new Restriction(
                                Lines.first(known),
                                known.setting(),
                                each.child(),
                                record,
                                each.kind(),
                                each.evidence(),
                                each.reviewAt(),
                                each.period()))));
    }

    Optional<PersonId> replayed(Known known, PersonId person) {
        return known.isManager() ? find(known, person).map(Person::id) : Optional.empty();
    }

    private Optional<Person> find(Known known, PersonId person) {
        return people.persons(known.setting(), Set.of(person)).stream().findFirst();
    }
}
