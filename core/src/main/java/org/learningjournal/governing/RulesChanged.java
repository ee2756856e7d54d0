package org.learningjournal.governing;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * A setting's rules were changed. What they are now, the recipients ask.
 *
 * @param from when the new rules begin
 * @param at when they were recorded
 * @param recipients the other managers
 */
public record RulesChanged(Instant from, Instant at, Set<PersonId> recipients) implements Event {
    /** Copies the recipients. */
    public RulesChanged {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
