package org.learningjournal.reading;

import java.util.List;
import java.util.Objects;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Reason;

/**
 * One decision in two renderings (policy section 4.2): for the manager who asks, and as the person asked about hears it. Where
 * the manager may not ask at all, both are the refusal of the question.
 *
 * @param full with all the reasons that the asker may hear
 * @param heard what the person asked about hears in their capacity
 */
public record Explanation(Decision full, Decision heard) {
    /** Checks that both give the same answer. */
    public Explanation {
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(heard, "heard");
        if (full.permits() != heard.permits()) {
            throw new IllegalArgumentException("two renderings of one decision give one answer");
        }
    }

    /**
     * Whether the person may see it.
     *
     * @return true if so
     */
    public boolean permits() {
        return full.permits();
    }

    /**
     * Why, in full.
     *
     * @return the reasons, the deciding one first
     */
    public List<Reason> reasons() {
        return full.reasons();
    }

    /**
     * The deciding reason, in full.
     *
     * @return the first reason
     */
    public Reason reason() {
        return full.reason();
    }
}
