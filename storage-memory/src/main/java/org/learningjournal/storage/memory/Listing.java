package org.learningjournal.storage.memory;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.Period;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;

/** Reads the faces of a scope: as many of each lane as a page may need, merged in order. */
final class Listing {
    private final EntryScope scope;

    private Listing(EntryScope scope) {
        this.scope = scope;
    }

    /** The listing of a scope, or empty if the scope has no lanes, so that nothing is read. */
    static Optional<Listing> of(EntryScope scope) {
        if (scope.lanes().stream().map(lane -> lane.shelf().side()).distinct().count() > 1) {
            throw new IllegalArgumentException("a scope to be listed has lanes on one side, not on both");
        }
        return scope.lanes().isEmpty() ? Optional.empty() : Optional.of(new Listing(scope));
    }

    Page<Face> page(Units units, PageRequest page) {
        State state = units.read(scope.setting());
        SortedMap<Cursor, Face> found = new TreeMap<>(order(page.order()));
        for (Lane lane : scope.lanes()) {
            faces(state, lane, page)
                    .limit(page.size() + 1L)
                    .forEach(face -> found.putIfAbsent(Postings.place(face), face));
        }
        List<Face> items = found.values().stream().limit(page.size()).toList();
        Optional<Cursor> next =
                found.size() > page.size() ? Optional.of(Postings.place(items.get(page.size() - 1))) : Optional.empty();
        return new Page<>(
                items.stream().map(face -> CurrentMedia.of(state, face)).toList(), next);
    }

    long count(Units units) {
        State state = units.read(scope.setting());
        PageRequest all = PageRequest.oldest(PageRequest.MOST);
        return scope.lanes().stream()
                .flatMap(lane -> faces(state, lane, all))
                .map(Face::entry)
                .distinct()
                .count();
    }

    private static Stream<Face> faces(State state, Lane lane, PageRequest page) {
        return Postings.list(state, lane)
                .values(place -> where(place, lane.occurred(), page), page.order())
                .filter(face -> Collections.disjoint(lane.without(), face.children()));
    }

    private static int where(Cursor place, Period occurred, PageRequest page) {
        if (place.occurredAt().isBefore(occurred.from())) {
            return -1;
        }
        if (!place.occurredAt().isBefore(occurred.to())) {
            return 1;
        }
        boolean passed = page.after()
                .filter(end -> order(page.order()).compare(place, end) <= 0)
                .isPresent();
        return !passed ? 0 : page.order() == Order.OLDEST_FIRST ? -1 : 1;
    }

    private static Comparator<Cursor> order(Order order) {
        return order == Order.OLDEST_FIRST ? Postings.EARLIEST_FIRST : Postings.EARLIEST_FIRST.reversed();
    }
}
