package org.learningjournal.writing;

import java.util.List;
import java.util.Objects;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.EntryId;

/**
 * That something was taken out of journals, and who had opened it: what a breach record needs.
 *
 * @param entry the entry
 * @param opened first deliveries to families, earliest first; when one child was taken out, only to that child's family
 */
public record Withdrawal(EntryId entry, List<Delivery> opened) {
    /** Copies the list. */
    public Withdrawal {
        Objects.requireNonNull(entry, "entry");
        opened = List.copyOf(opened);
    }
}
