package org.learningjournal.internal.facts;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.Restriction;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/**
 * Who is told of a change of the facts about a child. Nobody whom a restriction keeps from the child, under
 * whichever record of theirs (P04).
 */
public final class Told {
    private final Storage storage;

    /**
     * A reckoner.
     *
     * @param storage where persons and roles are kept
     */
    public Told(Storage storage) {
        this.storage = storage;
    }

    /**
     * The managers who are told.
     *
     * @param known who changes what, and when
     * @param facts the child's facts
     * @return managers now, each once
     */
    public Set<PersonId> managers(Known known, ChildFacts facts) {
        Set<PersonId> managers = Ledger.current(storage.people().staff(known.setting())).stream()
                .filter(role -> role.rank() == Rank.MANAGER && role.inForce(known.at()))
                .map(StaffMember::person)
                .collect(Collectors.toSet());
        return unrestricted(managers, known, facts, Set.of());
    }

    /**
     * The managers who are told of a restriction.
     *
     * @param known who changes what, and when
     * @param facts the child's facts
     * @param restricted whom the restriction keeps from the child
     * @return managers now but for the restricted human, each once
     */
    public Set<PersonId> managersBut(Known known, ChildFacts facts, PersonId restricted) {
        return unrestricted(managers(known, facts), known, facts, Set.of(restricted));
    }

    /**
     * The child's family that is told.
     *
     * @param known who changes what, and when
     * @param facts the child's facts
     * @return persons linked now whose family has access, each once
     */
    public Set<PersonId> family(Known known, ChildFacts facts) {
        return unrestricted(Knowing.audience(facts, known.at()), known, facts, Set.of());
    }

    private Set<PersonId> unrestricted(Set<PersonId> told, Known known, ChildFacts facts, Set<PersonId> besides) {
        Set<PersonId> kept = new HashSet<>(besides);
        Ledger.current(facts.restrictions()).stream()
                .filter(restriction -> restriction.applies(known.at()))
                .map(Restriction::person)
                .forEach(kept::add);
        if (kept.isEmpty() || told.isEmpty()) {
            return told;
        }
        Set<PersonId> all = new HashSet<>(told);
        all.addAll(kept);
        var persons = storage.people().persons(known.setting(), all);
        Set<PersonId> humans = persons.stream()
                .filter(person -> kept.contains(person.id()))
                .map(Person::human)
                .collect(Collectors.toSet());
        return persons.stream()
                .filter(person -> told.contains(person.id()) && !humans.contains(person.human()))
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
