package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a child of a setting.
 *
 * @param value the identifier; never shown to families as anything but an opaque text
 */
public record ChildId(UUID value) implements Id<ChildId> {
    /** Checks that there is a value. */
    public ChildId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a new id that sorts by the given instant.
     *
     * @param instant the caller's instant; only its milliseconds are kept
     * @return an id never made before, for all practical purposes
     */
    public static ChildId at(Instant instant) {
        return new ChildId(Uuids.at(instant));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
