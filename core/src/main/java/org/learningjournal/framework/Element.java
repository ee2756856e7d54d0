package org.learningjournal.framework;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.ElementRef;

/**
 * What an entry can be tagged with: an area, aspect, goal or characteristic of one framework, ready to be shown.
 *
 * @param ref how entries refer to it
 * @param kind which of the four it is
 * @param name as it is shown
 * @param area the area it is or belongs to; empty for a characteristic
 */
public record Element(ElementRef ref, Kind kind, String name, Optional<Area> area) {
    /** What an element is. */
    public enum Kind {
        /** An area of learning. */
        AREA,
        /** A part of an area. */
        ASPECT,
        /** A goal of an area. */
        GOAL,
        /** A characteristic of effective teaching and learning. */
        CHARACTERISTIC
    }

    /** Checks that nothing is missing. */
    public Element {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(area, "area");
    }
}
