package org.learningjournal.writing;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * Somebody wrote a comment that others may see.
 *
 * @param entry the entry
 * @param child whose thread
 * @param at when
 * @param recipients the child's family and key worker, without the author
 */
public record Commented(EntryId entry, ChildId child, Instant at, Set<PersonId> recipients) implements Event {
    /** Copies the set. */
    public Commented {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
