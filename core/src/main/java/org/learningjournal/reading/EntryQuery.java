package org.learningjournal.reading;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;

/**
 * What of the entries that a caller may see is wanted. A query only ever narrows. Immutable; start from one of the static
 * methods and change with the others.
 *
 * @param side published entries, or working faces: drafts, and what waits or was returned or declined
 * @param child only entries tagged with this child; empty for every child
 * @param occurred only what occurred in this period
 * @param shelves only what stands on these shelves; empty for every shelf of the side
 * @param page which page, in which order
 */
public record EntryQuery(Side side, Optional<ChildId> child, Period occurred, Set<Shelf> shelves, PageRequest page) {
    private static final int USUAL = 20;

    /** Copies the shelves. */
    public EntryQuery {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(occurred, "occurred");
        shelves = Set.copyOf(shelves);
        Objects.requireNonNull(page, "page");
    }

    /**
     * The newest 20 published entries of every child.
     *
     * @return the query
     */
    public static EntryQuery published() {
        return new EntryQuery(Side.APPROVED, Optional.empty(), Period.ALWAYS, Set.of(), PageRequest.newest(USUAL));
    }

    /**
     * The newest 20 working faces: drafts, and what waits or was returned or declined.
     *
     * @return the query
     */
    public static EntryQuery working() {
        return new EntryQuery(Side.WORKING, Optional.empty(), Period.ALWAYS, Set.of(), PageRequest.newest(USUAL));
    }

    /**
     * The newest 20 published entries of one child's journal.
     *
     * @param child the child
     * @return the query
     */
    public static EntryQuery ofChild(ChildId child) {
        return published().about(child);
    }

    /**
     * The same query about one child.
     *
     * @param one the child
     * @return changed
     */
    public EntryQuery about(ChildId one) {
        return new EntryQuery(side, Optional.of(one), occurred, shelves, page);
    }

    /**
     * The same query in a period.
     *
     * @param period when it occurred
     * @return changed
     */
    public EntryQuery within(Period period) {
        return new EntryQuery(side, child, period, shelves, page);
    }

    /**
     * The same query on some shelves of its side.
     *
     * @param some the shelves
     * @return changed
     */
    public EntryQuery on(Set<Shelf> some) {
        return new EntryQuery(side, child, occurred, some, page);
    }

    /**
     * The same query, newest first, from the first page.
     *
     * @param size how many at the most, 1 to 500
     * @return changed
     */
    public EntryQuery newest(int size) {
        return new EntryQuery(side, child, occurred, shelves, PageRequest.newest(size));
    }

    /**
     * The same query, oldest first, from the first page.
     *
     * @param size how many at the most, 1 to 500
     * @return changed
     */
    public EntryQuery oldest(int size) {
        return new EntryQuery(side, child, occurred, shelves, PageRequest.oldest(size));
    }

    /**
     * The same query for the page that follows.
     *
     * @param cursor where the page before ended
     * @return changed
     */
    public EntryQuery after(Cursor cursor) {
        return new EntryQuery(side, child, occurred, shelves, page.after(cursor));
    }

    /**
     * Narrows a scope to what is asked for.
     *
     * @param scope what the caller may see
     * @return a scope that admits no more than {@code scope}, on one side
     */
    public EntryScope narrow(EntryScope scope) {
        EntryScope wanted = scope.on(side).within(occurred);
        EntryScope shelved = shelves.isEmpty() ? wanted : wanted.on(shelves);
        return child.map(shelved::about).orElse(shelved);
    }
}
