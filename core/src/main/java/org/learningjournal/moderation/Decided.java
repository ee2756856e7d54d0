package org.learningjournal.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * An item was returned or declined.
 *
 * @param entry the entry
 * @param at when
 * @param recipients its author and keeper
 */
public record Decided(EntryId entry, Instant at, Set<PersonId> recipients) implements Event {
    /** Copies the set. */
    public Decided {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
