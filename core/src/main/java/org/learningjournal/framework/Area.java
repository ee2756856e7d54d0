package org.learningjournal.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An area of learning.
 *
 * @param id stable and unique in its framework, such as {@code cl}
 * @param name as it is shown
 * @param group prime, specific, or neither
 * @param order its place in the framework, from 1
 * @param aspects its aspects, by order; may be empty
 * @param goals its goals, by order; may be empty
 */
public record Area(String id, String name, Group group, int order, List<Aspect> aspects, List<Goal> goals) {
    /** How a framework groups its areas. */
    public enum Group {
        /** One of the areas everything else builds on. */
        PRIME,
        /** One of the areas that build on the prime ones. */
        SPECIFIC,
        /** The framework makes no such difference. */
        UNGROUPED
    }

    /** Sorts aspects and goals, and checks that every goal's aspect is one of this area. */
    public Area {
        Rules.id(id);
        Rules.line(name, "name");
        Objects.requireNonNull(group, "group");
        Rules.order(order);
        aspects =
                aspects.stream().sorted(Comparator.comparingInt(Aspect::order)).toList();
        goals = goals.stream().sorted(Comparator.comparingInt(Goal::order)).toList();
        List<String> known = aspects.stream().map(Aspect::id).toList();
        goals.forEach(goal -> goal.aspectId().ifPresent(aspect -> {
            if (!known.contains(aspect)) {
                throw new IllegalArgumentException("goal \"" + goal.id() + "\" names the aspect \"" + aspect
                        + "\", but the area \"" + id + "\" has " + known);
            }
        }));
    }
}
