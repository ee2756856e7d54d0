package org.learningjournal.enrolling;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;

/**
 * An employment that was ended.
 *
 * @param person the person
 * @param at when it ends
 * @param children children whose key worker or cover the person ceases to be, but for those from whom the caller is kept
 */
public record EmploymentEnded(PersonId person, Instant at, Set<ChildId> children) {
    /** Copies the children. */
    public EmploymentEnded {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        children = Set.copyOf(children);
    }
}
