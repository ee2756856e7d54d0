package org.learningjournal.framework;

/**
 * A characteristic of effective teaching and learning: a way of learning that belongs to no area.
 *
 * @param id stable and unique in its framework, such as {@code pe}
 * @param name as it is shown
 * @param order its place among the characteristics, from 1
 */
public record Characteristic(String id, String name, int order) {
    /** Checks the id, the name and the order. */
    public Characteristic {
        Rules.id(id);
        Rules.line(name, "name");
        Rules.order(order);
    }
}
