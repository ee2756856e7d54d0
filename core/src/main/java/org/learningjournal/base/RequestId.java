package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a host's request, so that a repeated command is recognised.
 *
 * @param value the identifier; never shown to families as anything but an opaque text
 */
public record RequestId(UUID value) implements Id<RequestId> {
    /** Checks that there is a value. */
    public RequestId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a new id that sorts by the given instant.
     *
     * @param instant the caller's instant; only its milliseconds are kept
     * @return an id never made before, for all practical purposes
     */
    public static RequestId at(Instant instant) {
        return new RequestId(Uuids.at(instant));
    }

    /**
     * The id of one of several requests that this one stands for together.
     *
     * @param number which of them
     * @return always the same id for one number, and another for every other number
     */
    public RequestId part(int number) {
        return new RequestId(Uuids.named(value, Integer.toString(number)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
