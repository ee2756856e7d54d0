package org.learningjournal.framework;

/**
 * A step of a scale on which a child is judged, such as "Expected".
 *
 * @param id unique in its scale
 * @param scale which scale; a framework may have several
 * @param name as it is shown
 * @param order its place on the scale, from 1
 */
public record Level(String id, String scale, String name, int order) {
    /** Checks the ids, the name and the order. */
    public Level {
        Rules.id(id);
        Rules.id(scale);
        Rules.line(name, "name");
        Rules.order(order);
    }
}
