package org.learningjournal.moderation;

import java.util.Objects;
import org.learningjournal.base.Decision;
import org.learningjournal.visibility.EntryView;

/**
 * An item that waits, and whether this caller may decide on it.
 *
 * @param item the item as the caller may see it
 * @param decision whether the caller may approve, return or decline it, and why, as the caller may hear it
 */
public record QueueItem(EntryView item, Decision decision) {
    /** Checks that nothing is missing. */
    public QueueItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(decision, "decision");
    }
}
