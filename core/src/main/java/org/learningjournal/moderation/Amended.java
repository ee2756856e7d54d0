package org.learningjournal.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * An approver changed the wording of an item, which waits for its author's acknowledgement or a second approver.
 *
 * @param entry the entry
 * @param at when
 * @param recipients its author and keeper
 */
public record Amended(EntryId entry, Instant at, Set<PersonId> recipients) implements Event {
    /** Copies the set. */
    public Amended {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
