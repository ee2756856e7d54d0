package org.learningjournal.framework;

/**
 * A part of an area of learning.
 *
 * @param id stable and unique in its framework, such as {@code cl.speaking}
 * @param name as it is shown
 * @param order its place in the area, from 1
 */
public record Aspect(String id, String name, int order) {
    /** Checks the id, the name and the order. */
    public Aspect {
        Rules.id(id);
        Rules.line(name, "name");
        Rules.order(order);
    }
}
