package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.FactId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;

/** The ledger of one kind of fact: its lines, found by the child and by the person that they are about. */
final class Lines<T extends Dated> {
    private record Key(FactId fact, int revision) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::fact).thenComparingInt(Key::revision);

        static Key of(Recorded recorded) {
            return new Key(recorded.fact(), recorded.revision());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Table<Key, T> all = Table.sorted();
    private final Table<ChildId, List<T>> byChild = Table.sorted();
    private final Table<PersonId, List<T>> byPerson = Table.sorted();
    private final Function<T, Optional<ChildId>> child;
    private final Function<T, Optional<PersonId>> person;

    private Lines(Function<T, Optional<ChildId>> child, Function<T, Optional<PersonId>> person) {
        this.child = child;
        this.person = person;
    }

    static <T extends Dated> Lines<T> aboutChild(Function<T, ChildId> child) {
        return new Lines<>(line -> Optional.of(child.apply(line)), line -> Optional.empty());
    }

    static <T extends Dated> Lines<T> aboutPerson(Function<T, PersonId> person) {
        return new Lines<>(line -> Optional.empty(), line -> Optional.of(person.apply(line)));
    }

    static <T extends Dated> Lines<T> aboutBoth(Function<T, ChildId> child, Function<T, PersonId> person) {
        return new Lines<>(line -> Optional.of(child.apply(line)), line -> Optional.of(person.apply(line)));
    }

    boolean append(Unit unit, T line) {
        boolean isNew = unit.add(all, Key.of(line.recorded()), line);
        if (isNew) {
            child.apply(line).ifPresent(id -> append(unit, byChild, id, line));
            person.apply(line).ifPresent(id -> append(unit, byPerson, id, line));
        }
        return isNew;
    }

    private static <K, T> void append(Unit unit, Table<K, List<T>> index, K key, T line) {
        List<T> before = unit.find(index, key).orElse(List.of());
        unit.put(index, key, Stream.concat(before.stream(), Stream.of(line)).toList());
    }

    List<T> all(State state) {
        return state.tree(all).values().toList();
    }

    List<T> about(State state, ChildId id) {
        return state.find(byChild, id).orElse(List.of());
    }

    List<T> about(State state, PersonId id) {
        return state.find(byPerson, id).orElse(List.of());
    }
}
