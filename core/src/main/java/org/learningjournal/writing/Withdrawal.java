package org.learningjournal.writing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.EntryId;

/**
 * That something was taken out of journals, and whom it had reached: what the record of a breach needs. A delivery names the
 * person, the capacity, which revision or, for original bytes, which medium, and the first time. Deciding on a report, and
 * making it within 72 hours of becoming aware, is the host's.
 *
 * @param entry the entry
 * @param publishedAt since when the revision that was taken out was in the journal; of earlier revisions the deliveries tell
 * @param takenOutAt when it was taken out
 * @param opened first deliveries to families, earliest first; when one child was taken out, only to that child's family
 * @param openedByStaff first deliveries to staff, earliest first
 * @param families one for each child from whose journal it was taken, by id of the child
 */
public record Withdrawal(
        EntryId entry,
        Instant publishedAt,
        Instant takenOutAt,
        List<Delivery> opened,
        List<Delivery> openedByStaff,
        List<FamilyReach> families) {
    /** Copies the lists. */
    public Withdrawal {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(takenOutAt, "takenOutAt");
        opened = List.copyOf(opened);
        openedByStaff = List.copyOf(openedByStaff);
        families = List.copyOf(families);
    }
}
