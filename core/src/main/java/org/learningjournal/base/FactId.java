package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a dated fact: a role, an enrolment, a link, a restriction, an assignment, an answer.
 *
 * @param value the identifier; never shown to families as anything but an opaque text
 */
public record FactId(UUID value) implements Id<FactId> {
    /** Checks that there is a value. */
    public FactId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a new id that sorts by the given instant.
     *
     * @param instant the caller's instant; only its milliseconds are kept
     * @return an id never made before, for all practical purposes
     */
    public static FactId at(Instant instant) {
        return new FactId(Uuids.at(instant));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
