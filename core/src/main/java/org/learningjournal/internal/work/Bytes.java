package org.learningjournal.internal.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Place;
import org.learningjournal.journal.Medium;
import org.learningjournal.storage.Storage;

/** Original bytes on their way out. */
public final class Bytes {
    private static final Set<Place> TRUSTED = Set.of(Place.AT_SETTING, Place.HOME_SETTING_DEVICE);

    private Bytes() {}

    /**
     * Whether original bytes may go to the caller's device (P11; fixed).
     *
     * @param caller who asks
     * @return false for staff on a device of their own, or on one that was not declared
     */
    public static boolean mayLeaveTo(Caller caller) {
        return caller.capacity() == Capacity.FAMILY || TRUSTED.contains(caller.place());
    }

    /**
     * Copies a medium, one piece in memory at a time.
     *
     * @param storage where it is
     * @param medium the medium
     * @param out where it goes; not closed
     * @throws UncheckedIOException if {@code out} fails
     */
    public static void copy(Storage storage, Medium medium, OutputStream out) {
        try (StoredMedium bytes = new StoredMedium(storage, medium)) {
            bytes.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing medium " + medium.id() + " failed", e);
        }
    }
}
