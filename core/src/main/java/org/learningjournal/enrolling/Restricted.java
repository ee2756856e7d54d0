package org.learningjournal.enrolling;

import java.time.Instant;
import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;

/**
 * A restriction that was recorded or lifted, as a manager may see it.
 *
 * @param child the protected child
 * @param person the restricted person
 * @param from from when it applies, or applied
 */
public record Restricted(ChildId child, PersonId person, Instant from) {
    /** Checks that nothing is missing. */
    public Restricted {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(from, "from");
    }
}
