package org.learningjournal.export.pdf.block;

import java.util.List;
import java.util.Objects;

/** A list of short texts. */
public record ListBlock(Marker marker, List<String> items) implements Block {

    /** What stands before each item. */
    public enum Marker {
        BULLET,
        NUMBER
    }

    public ListBlock {
        Objects.requireNonNull(marker, "marker");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has at least one item");
        }
    }

    public static ListBlock bullets(List<String> items) {
        return new ListBlock(Marker.BULLET, items);
    }

    public static ListBlock numbers(List<String> items) {
        return new ListBlock(Marker.NUMBER, items);
    }
}
