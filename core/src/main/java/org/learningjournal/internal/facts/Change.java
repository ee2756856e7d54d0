package org.learningjournal.internal.facts;

import java.util.Optional;
import org.learningjournal.storage.ChildFacts;

/**
 * A change of the facts about one child.
 *
 * @param <T> the kind of answer
 */
public interface Change<T> {
    /**
     * Decides; writes nothing.
     *
     * @param facts the child's facts as they are
     * @return what to answer or to write
     */
    Step<T> decide(ChildFacts facts);

    /**
     * What stands where this change would have been, for a caller who was overtaken.
     *
     * @param facts the child's facts after somebody else's change
     * @return the thing that stands there, or empty if nothing does and this change can be decided again
     */
    Optional<T> standing(ChildFacts facts);
}
