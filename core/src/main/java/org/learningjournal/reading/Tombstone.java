package org.learningjournal.reading;

import java.time.Instant;
import java.util.Objects;
import org.learningjournal.base.EntryId;
import org.learningjournal.journal.Comment.Remover;

/**
 * What is left of a withdrawn entry for somebody to whom it had been delivered.
 *
 * @param entry the entry
 * @param withdrawnAt when
 * @param by the role that removed it
 */
public record Tombstone(EntryId entry, Instant withdrawnAt, Remover by) {
    /** Checks that nothing is missing. */
    public Tombstone {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(withdrawnAt, "withdrawnAt");
        Objects.requireNonNull(by, "by");
    }
}
