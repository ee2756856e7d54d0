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

    /**
     * Checks that something is of this setting. Every store asks before it looks at a record or a scope.
     *
     * @param stated the setting that the thing itself states
     * @throws IllegalArgumentException if it is another
     */
    public void mustBe(SettingId stated) {
        if (!equals(stated)) {
            throw new IllegalArgumentException("given for SettingId " + value + ", but of SettingId " + stated
                    + ": give the setting that it states");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
