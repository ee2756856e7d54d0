package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.PersonId;
import org.learningjournal.people.Person;

/** Persons, also found by the human they are a record of. */
final class Humans {
    private record Key(PersonId human, PersonId record) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::human).thenComparing(Key::record);
    }

    private static final Table<PersonId, Person> PERSONS = Table.sorted();
    private static final Table<Key, Person> BY_HUMAN = Table.sortedBy(Key.ORDER);

    private Humans() {}

    static Person put(Unit unit, Person person) {
        find(unit.state(), person.id()).ifPresent(old -> unit.remove(BY_HUMAN, new Key(old.human(), old.id())));
        unit.put(PERSONS, person.id(), person);
        unit.put(BY_HUMAN, new Key(person.human(), person.id()), person);
        return person;
    }

    static Optional<Person> find(State state, PersonId id) {
        return state.find(PERSONS, id);
    }

    /** All records that name the same human as a person's record does. */
    static List<Person> sameAs(State state, Person person) {
        return state.tree(BY_HUMAN)
                .values(key -> key.human().compareTo(person.human()), Order.OLDEST_FIRST)
                .toList();
    }
}
