package org.learningjournal.ownstorage;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Lane;

/** The places of a scope: as many of each lane as a page may need, merged in order. */
final class Listing {
    private final Records records;
    private final EntryScope scope;

    Listing(Records records, EntryScope scope) {
        this.records = records;
        this.scope = scope;
    }

    /** Refuses a scope that cannot be listed, as every adapter does. */
    static void check(EntryScope scope) {
        if (scope.lanes().stream().map(lane -> lane.shelf().side()).distinct().count() > 1) {
            throw new IllegalArgumentException("a scope to be listed has lanes on one side, not on both");
        }
    }

    Page<Cursor> page(PageRequest page) {
        Comparator<String> rising = Comparator.naturalOrder();
        return cut(
                scope.lanes().stream()
                        .flatMap(lane -> places(lane, page).limit(page.size() + 1L))
                        .distinct()
                        .sorted(page.order() == Order.OLDEST_FIRST ? rising : rising.reversed()),
                page);
    }

    long count() {
        PageRequest all = PageRequest.oldest(PageRequest.MOST);
        return scope.lanes().stream()
                .flatMap(lane -> places(lane, all))
                .distinct()
                .count();
    }

    private Stream<String> places(Lane lane, PageRequest page) {
        String list = Placement.list(lane) + "/";
        return rest(
                        records,
                        list,
                        Key.of(lane.occurred().from()),
                        Key.of(lane.occurred().to()),
                        page)
                .filter(found -> Collections.disjoint(
                        lane.without(), found.as(Placement.class).children()))
                .map(found -> found.key().substring(list.length()));
    }

    /** The stretch of a list that lies between two places, and behind the page before. */
    static Stream<Records.Found> rest(Records records, String list, String from, String to, PageRequest page) {
        Optional<String> last = page.after().map(Key::place);
        boolean rising = page.order() == Order.OLDEST_FIRST;
        String first = rising ? last.map(place -> later(from, place + Key.END)).orElse(from) : from;
        String end = rising ? to : last.map(place -> earlier(to, place)).orElse(to);
        return records.stretch(list + first, list + end, page.order());
    }

    private static String later(String a, String b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String earlier(String a, String b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** A page of places, and where the next begins if one more was found. */
    static Page<Cursor> cut(Stream<String> places, PageRequest page) {
        List<Cursor> found = places.limit(page.size() + 1L).map(Key::cursor).toList();
        List<Cursor> items = found.subList(0, Math.min(found.size(), page.size()));
        return new Page<>(
                items, found.size() > items.size() ? Optional.of(items.get(items.size() - 1)) : Optional.empty());
    }
}
