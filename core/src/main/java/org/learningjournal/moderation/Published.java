package org.learningjournal.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * An entry is in the journal, anew or with a new revision.
 *
 * @param entry the entry
 * @param at when
 * @param recipients the families of the tagged children who may be told
 */
public record Published(EntryId entry, Instant at, Set<PersonId> recipients) implements Event {
    /** Copies the set. */
    public Published {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
