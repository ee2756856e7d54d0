package org.learningjournal.moderation;

import java.time.Instant;
import java.util.Objects;
import org.learningjournal.base.Decision;
import org.learningjournal.visibility.EntryView;

/**
 * An item that waits, and whether this caller may decide on it.
 *
 * @param item the item as the caller may see it
 * @param decision whether the caller may approve, return or decline it, and why, as the caller may hear it
 * @param since since when it waits; an amendment by an approver does not begin the waiting anew
 * @param escalation how far its waiting is escalated now
 */
public record QueueItem(EntryView item, Decision decision, Instant since, Escalation escalation) {
    /** Checks that nothing is missing. */
    public QueueItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(escalation, "escalation");
    }
}
