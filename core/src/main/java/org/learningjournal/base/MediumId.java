package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a photo, video, audio or document.
 *
 * @param value the identifier; never shown to families as anything but an opaque text
 */
public record MediumId(UUID value) implements Id<MediumId> {
    /** Checks that there is a value. */
    public MediumId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a new id that sorts by the given instant.
     *
     * @param instant the caller's instant; only its milliseconds are kept
     * @return an id never made before, for all practical purposes
     */
    public static MediumId at(Instant instant) {
        return new MediumId(Uuids.at(instant));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
