package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a comment.
 *
 * @param value the identifier; never shown to families as anything but an opaque text
 */
public record CommentId(UUID value) implements Id<CommentId> {
    /** Checks that there is a value. */
    public CommentId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a new id that sorts by the given instant.
     *
     * @param instant the caller's instant; only its milliseconds are kept
     * @return an id never made before, for all practical purposes
     */
    public static CommentId at(Instant instant) {
        return new CommentId(Uuids.at(instant));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
