package org.learningjournal.visibility;

import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.PersonId;
import org.learningjournal.people.Child;

/**
 * What the projection needs to know about a child who is tagged or depicted.
 *
 * @param child the child
 * @param consents the answers of the child's family
 * @param family the persons to whom a link is in force now
 */
public record OtherChild(Child child, ConsentFacts consents, Set<PersonId> family) {
    /** Copies the set. */
    public OtherChild {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(consents, "consents");
        family = Set.copyOf(family);
    }
}
