package org.learningjournal.internal.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.Uuids;

/** Pages of what is reckoned from facts and is not listed by a store. Stateless. */
public final class Paged {
    private static final Comparator<Cursor> EARLIEST_FIRST =
            Comparator.comparing(Cursor::occurredAt).thenComparing(Cursor::id, Uuids::compare);

    private Paged() {}

    /**
     * One page of some rows.
     *
     * @param rows all rows
     * @param place where a row stands; no two rows at one place
     * @param request which page
     * @param <T> the kind of row
     * @return the page
     */
    public static <T> Page<T> of(Stream<T> rows, Function<T, Cursor> place, PageRequest request) {
        Comparator<Cursor> order = request.order() == Order.OLDEST_FIRST ? EARLIEST_FIRST : EARLIEST_FIRST.reversed();
        List<T> found = rows.filter(row -> request.after()
                        .filter(end -> order.compare(place.apply(row), end) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(place, order))
                .limit(request.size() + 1L)
                .toList();
        boolean more = found.size() > request.size();
        List<T> items = more ? found.subList(0, request.size()) : found;
        return new Page<>(items, more ? Optional.of(place.apply(items.get(items.size() - 1))) : Optional.empty());
    }
}
