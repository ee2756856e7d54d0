package org.learningjournal.keyworker;

import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;

/**
 * A time of a child's stay in which nobody is key worker (P03): always reported, never filled by guessing.
 *
 * @param child the child
 * @param period the longest stretch without a key worker
 */
public record Vacancy(ChildId child, Period period) {
    /** Checks that nothing is missing. */
    public Vacancy {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(period, "period");
    }
}
