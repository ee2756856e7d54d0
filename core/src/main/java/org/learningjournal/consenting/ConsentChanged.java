package org.learningjournal.consenting;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;

/**
 * Somebody answered for a child, or a refusal was resolved (P13). What was answered, the recipients ask.
 *
 * @param child the child
 * @param purpose about what
 * @param at when
 * @param recipients managers, but for those who are kept from the child
 */
public record ConsentChanged(ChildId child, Purpose purpose, Instant at, Set<PersonId> recipients) implements Event {
    /** Copies the recipients. */
    public ConsentChanged {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
