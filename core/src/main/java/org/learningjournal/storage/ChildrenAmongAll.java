package org.learningjournal.storage;

import java.util.List;
import org.learningjournal.people.Child;

/**
 * What is read before something about some children is published, where a text might name any child of the setting.
 *
 * @param some the facts of those children
 * @param everyone all children of the setting, in no particular order
 */
public record ChildrenAmongAll(List<ChildFacts> some, List<Child> everyone) {
    /** Copies the lists. */
    public ChildrenAmongAll {
        some = List.copyOf(some);
        everyone = List.copyOf(everyone);
    }
}
