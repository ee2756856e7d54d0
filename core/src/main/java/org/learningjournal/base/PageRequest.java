package org.learningjournal.base;

import java.util.Objects;
import java.util.Optional;

/**
 * Which page is wanted. Pages are found by key and never by offset, so that they stay right while items are added.
 *
 * @param size how many items at the most, 1 to 500
 * @param order newest or oldest first
 * @param after the end of the page before, empty for the first page
 */
public record PageRequest(int size, Order order, Optional<Cursor> after) {
    /** The largest page. */
    public static final int MOST = 500;

    /** The order of items, by the instant at which the thing occurred, ties by id. */
    public enum Order {
        /** Latest first; among equals the highest id first. */
        NEWEST_FIRST,
        /** Earliest first; among equals the lowest id first. */
        OLDEST_FIRST
    }

    /** Checks the size. */
    public PageRequest {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " items, not " + size);
        }
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The first page, newest first.
     *
     * @param size how many items at the most
     * @return the request
     */
    public static PageRequest newest(int size) {
        return new PageRequest(size, Order.NEWEST_FIRST, Optional.empty());
    }

    /**
     * The first page, oldest first.
     *
     * @param size how many items at the most
     * @return the request
     */
    public static PageRequest oldest(int size) {
        return new PageRequest(size, Order.OLDEST_FIRST, Optional.empty());
    }

    /**
     * The page after the one that ended here.
     *
     * @param cursor the end of the page before
     * @return the request
     */
    public PageRequest after(Cursor cursor) {
        return new PageRequest(size, order, Optional.of(cursor));
    }
}
