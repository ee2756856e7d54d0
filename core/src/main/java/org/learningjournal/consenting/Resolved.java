package org.learningjournal.consenting;

import java.time.Instant;
import java.util.Objects;
import org.learningjournal.base.PersonId;

/**
 * That a manager settled the refusals given before it.
 *
 * @param at when
 * @param by who
 * @param because why
 */
public record Resolved(Instant at, PersonId by, String because) {
    /** Checks that nothing is missing. */
    public Resolved {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(because, "because");
    }
}
