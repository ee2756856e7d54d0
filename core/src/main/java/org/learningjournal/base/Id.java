package org.learningjournal.base;

import java.util.UUID;

/**
 * An identifier of one kind of thing. Ids compare as unsigned 128-bit numbers, as databases compare them.
 *
 * @param <T> the kind of id
 */
public interface Id<T extends Id<T>> extends Comparable<T> {
    /**
     * The identifier itself.
     *
     * @return the identifier
     */
    UUID value();

    @Override
    default int compareTo(T other) {
        return Uuids.compare(value(), other.value());
    }
}
