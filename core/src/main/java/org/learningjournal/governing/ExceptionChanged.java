package org.learningjournal.governing;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;
import org.learningjournal.rules.Permission;

/**
 * An exception for one person was recorded. What it says, the recipients ask.
 *
 * @param person the person
 * @param permission from what
 * @param at when it was recorded
 * @param recipients the other managers
 */
public record ExceptionChanged(PersonId person, Permission permission, Instant at, Set<PersonId> recipients)
        implements Event {
    /** Copies the recipients. */
    public ExceptionChanged {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
