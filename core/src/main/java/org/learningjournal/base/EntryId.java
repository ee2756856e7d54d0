package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of an entry of a journal.
 *
 * @param value the identifier; never shown to families as anything but an opaque text
 */
public record EntryId(UUID value) implements Id<EntryId> {
    /** Checks that there is a value. */
    public EntryId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a new id that sorts by the given instant.
     *
     * @param instant the caller's instant; only its milliseconds are kept
     * @return an id never made before, for all practical purposes
     */
    public static EntryId at(Instant instant) {
        return new EntryId(Uuids.at(instant));
    }

    /**
     * The id of an entry that came from another system.
     *
     * @param setting the setting
     * @param reference what the other system calls it
     * @return always the same id for one setting and reference
     */
    public static EntryId of(SettingId setting, String reference) {
        return new EntryId(Uuids.named(setting.value(), reference));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
