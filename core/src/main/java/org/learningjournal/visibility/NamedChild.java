package org.learningjournal.visibility;

import java.util.Objects;
import org.learningjournal.base.ChildId;

/**
 * A tagged child who may be named to the viewer.
 *
 * @param id the child
 * @param name the name by which the child is called
 */
public record NamedChild(ChildId id, String name) {
    /** Checks that nothing is missing. */
    public NamedChild {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
