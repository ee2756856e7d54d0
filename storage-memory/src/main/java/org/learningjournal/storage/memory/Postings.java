package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Uuids;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;

/** The faces on each shelf, in order: one list for the shelf, one for each child, keeper, and child with keeper. */
final class Postings {
    /** Earliest first, ties by id as unsigned numbers. */
    static final Comparator<Cursor> EARLIEST_FIRST =
            Comparator.comparing(Cursor::occurredAt).thenComparing(Cursor::id, Uuids::compare);

    private record Key(Shelf shelf, Optional<ChildId> child, Optional<PersonId> keeper) {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::shelf)
                .thenComparing(Key::child, Orders.emptyFirst())
                .thenComparing(Key::keeper, Orders.emptyFirst());

        static Key of(Lane lane) {
            Reach reach = lane.reach();
            if (reach instanceof Reach.AboutChild about) {
                return new Key(lane.shelf(), Optional.of(about.child()), Optional.empty());
            }
            if (reach instanceof Reach.AboutChildKeptBy both) {
                return new Key(lane.shelf(), Optional.of(both.child()), Optional.of(both.keeper()));
            }
            return new Key(
                    lane.shelf(),
                    Optional.empty(),
                    reach instanceof Reach.KeptBy kept ? Optional.of(kept.keeper()) : Optional.empty());
        }

        static Stream<Key> of(Face face) {
            Stream<Optional<ChildId>> children = Stream.concat(
                    Stream.of(Optional.empty()), face.children().stream().map(Optional::of));
            return children.flatMap(child -> Stream.of(
                    new Key(face.shelf(), child, Optional.empty()),
                    new Key(face.shelf(), child, Optional.of(face.keeper()))));
        }
    }

    private static final Table<Key, Tree<Cursor, Face>> LISTS = Table.sortedBy(Key.ORDER);
    private static final Tree<Cursor, Face> NONE = Tree.empty(EARLIEST_FIRST);

    private Postings() {}

    static Cursor place(Face face) {
        return new Cursor(face.head().occurredAt(), face.entry().value());
    }

    static Tree<Cursor, Face> list(State state, Lane lane) {
        return state.find(LISTS, Key.of(lane)).orElse(NONE);
    }

    static void add(Unit unit, Face face) {
        Key.of(face)
                .forEach(key ->
                        unit.put(LISTS, key, unit.find(LISTS, key).orElse(NONE).with(place(face), face)));
    }

    static void remove(Unit unit, Face face) {
        Key.of(face).forEach(key -> {
            Tree<Cursor, Face> rest = unit.find(LISTS, key).orElse(NONE).without(place(face));
            if (rest.isEmpty()) {
                unit.remove(LISTS, key);
            } else {
                unit.put(LISTS, key, rest);
            }
        });
    }
}
