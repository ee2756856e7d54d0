package org.learningjournal.internal.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Place;
import org.learningjournal.journal.ByteRange;
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
     * Copies bytes of a medium, a few pieces in memory at a time.
     *
     * @param storage where it is
     * @param medium the medium
     * @param range which bytes
     * @param out where they go; not closed
     * @throws UncheckedIOException if {@code out} fails
     * @throws org.learningjournal.base.DamagedMediumException if the stored bytes are not those that came in
     */
    public static void copy(Storage storage, Medium medium, ByteRange range, OutputStream out) {
        try (StoredMedium bytes = new StoredMedium(storage, medium, range)) {
            bytes.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing medium " + medium.id() + " failed", e);
        }
    }
}
