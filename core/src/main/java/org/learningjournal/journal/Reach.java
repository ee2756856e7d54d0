package org.learningjournal.journal;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;

/** How far a lane reaches along its shelf. Each kind of reach is one index range of a store. */
public sealed interface Reach {
    /**
     * Faces tagged with a child.
     *
     * @param child the child
     */
    record AboutChild(ChildId child) implements Reach {
        /** Checks that there is a child. */
        public AboutChild {
            Objects.requireNonNull(child, "child");
        }
    }

    /**
     * Faces tagged with a child and kept by a person.
     *
     * @param child the child
     * @param keeper the keeper
     */
    record AboutChildKeptBy(ChildId child, PersonId keeper) implements Reach {
        /** Checks that both are there. */
        public AboutChildKeptBy {
            Objects.requireNonNull(child, "child");
            Objects.requireNonNull(keeper, "keeper");
        }
    }

    /**
     * Faces kept by a person.
     *
     * @param keeper the keeper
     */
    record KeptBy(PersonId keeper) implements Reach {
        /** Checks that there is a keeper. */
        public KeptBy {
            Objects.requireNonNull(keeper, "keeper");
        }
    }

    /** All faces of the setting. */
    record WholeSetting() implements Reach {
        /** The only value. */
        public WholeSetting {}
    }

    /**
     * Whether a face lies within.
     *
     * @param face a face of the lane's setting
     * @return true if it does
     */
    default boolean covers(Face face) {
        if (this instanceof AboutChild about) {
            return face.children().contains(about.child());
        }
        if (this instanceof AboutChildKeptBy both) {
            return face.children().contains(both.child()) && face.keeper().equals(both.keeper());
        }
        return !(this instanceof KeptBy kept) || face.keeper().equals(kept.keeper());
    }

    /**
     * What of it is about one child.
     *
     * @param child the child
     * @return a reach that covers no more than this one, or empty if nothing is left
     */
    default Optional<Reach> about(ChildId child) {
        if (this instanceof WholeSetting) {
            return Optional.of(new AboutChild(child));
        }
        if (this instanceof KeptBy kept) {
            return Optional.of(new AboutChildKeptBy(child, kept.keeper()));
        }
        ChildId own = this instanceof AboutChild about ? about.child() : ((AboutChildKeptBy) this).child();
        return own.equals(child) ? Optional.of(this) : Optional.empty();
    }
}
