package org.learningjournal.enrolling;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * A restriction was recorded or lifted (P04). Only managers are told, and never the restricted person, under whichever
 * record: nobody else may notice.
 *
 * @param child the protected child
 * @param person the restricted person
 * @param at when it was recorded
 * @param recipients managers, but for those who are kept from the child themselves
 */
public record RestrictionChanged(ChildId child, PersonId person, Instant at, Set<PersonId> recipients)
        implements Event {
    /** Copies the recipients. */
    public RestrictionChanged {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
