package org.learningjournal.storage.jdbc;

import java.util.UUID;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PageRequest.Order;
import org.learningjournal.base.Period;

/**
 * Where in the order of the feed a statement begins, and how many rows it reads of each lane.
 *
 * @param order which way
 * @param occurredAt the last instant seen
 * @param id the last id seen at that instant
 * @param limit how many rows; one of few numbers, so that there are few statements
 */
record Stretch(Order order, long occurredAt, UUID id, int limit) {
    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final UUID LOWEST = new UUID(0, 0);

    static Stretch of(PageRequest page) {
        int limit = Integer.highestOneBit(page.size()) * 2;
        return page.after()
                .map(cursor -> new Stretch(page.order(), Micros.of(cursor.occurredAt()), cursor.id(), limit))
                .orElseGet(() -> start(page.order(), limit));
    }

    private static Stretch start(Order order, int limit) {
        return order == Order.NEWEST_FIRST
                ? new Stretch(order, Long.MAX_VALUE, HIGHEST, limit)
                : new Stretch(order, Long.MIN_VALUE, LOWEST, limit);
    }

    boolean newestFirst() {
        return order == Order.NEWEST_FIRST;
    }

    /** The first microsecond that is still wanted of a lane. */
    long from(Period occurred) {
        long from = Micros.of(occurred.from());
        return newestFirst() ? from : Math.max(from, occurredAt);
    }

    /** The last microsecond that is still wanted of a lane. */
    long upTo(Period occurred) {
        long last = Micros.of(occurred.to()) - 1;
        return newestFirst() ? Math.min(last, occurredAt) : last;
    }

    /** Whether a lane may have anything beyond where the page before ended. */
    boolean reaches(Period occurred) {
        return from(occurred) <= upTo(occurred);
    }
}
