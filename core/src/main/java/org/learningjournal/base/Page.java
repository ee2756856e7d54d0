package org.learningjournal.base;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some items in the order asked for, and where to go on.
 *
 * @param items the items, at most as many as asked for, each once; immutable
 * @param next where the next page begins, empty when this is the last one
 * @param <T> the kind of item
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    /**
     * The page of a caller to whom nothing is visible.
     *
     * @param <T> the kind of item
     * @return a page without items
     */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty());
    }

    /**
     * The same page of other values.
     *
     * @param change turns one item into one value
     * @param <R> the kind of value
     * @return as many values, with the same cursor
     */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
