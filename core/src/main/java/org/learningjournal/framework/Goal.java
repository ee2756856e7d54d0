package org.learningjournal.framework;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that children are expected to reach, such as an early learning goal.
 *
 * @param id stable and unique in its framework, such as {@code cl.goal.speaking}
 * @param name as it is shown
 * @param order its place in the area, from 1
 * @param aspectId the aspect of the same area that it belongs to, if the framework says
 */
public record Goal(String id, String name, int order, Optional<String> aspectId) {
    /** Checks the id, the name and the order. */
    public Goal {
        Rules.id(id);
        Rules.line(name, "name");
        Rules.order(order);
        Objects.requireNonNull(aspectId, "aspectId");
    }
}
