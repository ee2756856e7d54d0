package org.learningjournal.export.pdf.block;

import java.util.List;
import java.util.Objects;

/**
 * A list of short texts.
 *
 * @param marker stands before each item
 * @param items from top to bottom, at least one
 */
public record ListBlock(Marker marker, List<String> items) implements Block {

    /** What stands before each item. */
    public enum Marker {
        /** A dot. */
        BULLET,
        /** Its number, from 1. */
        NUMBER
    }

    /** Copies the items. */
    public ListBlock {
        Objects.requireNonNull(marker, "marker");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has at least one item");
        }
    }

    /**
     * A list with dots.
     *
     * @param items from top to bottom
     * @return the list
     */
    public static ListBlock bullets(List<String> items) {
        return new ListBlock(Marker.BULLET, items);
    }

    /**
     * A numbered list.
     *
     * @param items from top to bottom
     * @return the list
     */
    public static ListBlock numbers(List<String> items) {
        return new ListBlock(Marker.NUMBER, items);
    }
}
