package org.learningjournal.internal.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.visibility.Known;
import org.learningjournal.writing.Orphan;

/** Lists what people who are gone still keep. */
final class Orphans {
    private final Work work;

    Orphans(Work work) {
        this.work = work;
    }

    Page<Orphan> list(Known known, PageRequest page) {
        if (!known.isManager()) {
            return Page.empty();
        }
        List<Lane> lanes = gone(known).stream()
                .flatMap(keeper -> Stream.of(Shelf.STAFF_DRAFT, Shelf.WAITING_OBSERVATION)
                        .map(shelf -> new Lane(
                                new Reach.KeptBy(keeper),
                                shelf,
                                known.restrictedOrKin(),
                                Period.ALWAYS,
                                Reason.of(Code.MONITORING))))
                .toList();
        return lanes.isEmpty()
                ? Page.empty()
                : work.storage()
                        .entries()
                        .list(known.setting(), new EntryScope(known.setting(), lanes), page)
                        .map(Orphans::orphan);
    }

    /** Everybody who was staff and is not, under whichever record. */
    private Set<PersonId> gone(Known known) {
        List<StaffMember> roles = Ledger.current(work.storage().people().staff(known.setting()));
        Set<PersonId> all = roles.stream().map(StaffMember::person).collect(Collectors.toSet());
        Set<PersonId> there = roles.stream()
                .filter(role -> role.inForce(known.at()))
                .map(StaffMember::person)
                .collect(Collectors.toSet());
        List<Person> persons = work.storage().people().persons(known.setting(), all);
        Set<PersonId> humans = persons.stream()
                .filter(person -> there.contains(person.id()))
                .map(Person::human)
                .collect(Collectors.toCollection(HashSet::new));
        return persons.stream()
                .filter(person -> !humans.contains(person.human()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static Orphan orphan(Face face) {
        return new Orphan(
                face.entry(),
                face.head().author(),
                face.keeper(),
                face.children(),
                face.standing().state(),
                face.standing().since());
    }
}
