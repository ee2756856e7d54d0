package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a setting: a pre-school, nursery or school, the tenant that every record belongs to.
 *
 * @param value the identifier; never shown to families as anything but an opaque text
 */
public record SettingId(UUID value) implements Id<SettingId> {
    /** Checks that there is a value. */
    public SettingId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a new id that sorts by the given instant.
     *
     * @param instant the caller's instant; only its milliseconds are kept
     * @return an id never made before, for all practical purposes
     */
    public static SettingId at(Instant instant) {
        return new SettingId(Uuids.at(instant));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
