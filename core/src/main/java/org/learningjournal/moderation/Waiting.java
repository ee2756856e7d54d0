package org.learningjournal.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * An item waits for approval.
 *
 * @param entry the entry
 * @param at when
 * @param recipients key workers for a contribution, seniors and managers for an observation
 */
public record Waiting(EntryId entry, Instant at, Set<PersonId> recipients) implements Event {
    /** Copies the set. */
    public Waiting {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
