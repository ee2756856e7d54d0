package org.learningjournal.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;

/** Whom a medium shows. Unreviewed is the private answer: nobody has looked, so nobody but author and staff sees it. */
public sealed interface Depiction {
    /** Nobody has reviewed it. */
    record Unreviewed() implements Depiction {
        /** The only value. */
        public Unreviewed {}
    }

    /**
     * A member of staff has looked.
     *
     * @param children the children it shows, which may differ from those tagged; empty if it shows none
     * @param strangers whether it shows people who are not children of the setting
     * @param by who looked
     * @param at when
     */
    record Reviewed(Set<ChildId> children, Strangers strangers, PersonId by, Instant at) implements Depiction {
        /** Copies the children and cuts the instant to microseconds. */
        public Reviewed {
            children = Set.copyOf(children);
            Objects.requireNonNull(strangers, "strangers");
            Objects.requireNonNull(by, "by");
            at = Micros.cut(at);
        }
    }

    /** Whether a medium shows people who are not children of the setting. */
    enum Strangers {
        /** It shows none. */
        NONE,
        /** It shows some. */
        SHOWN
    }

    /**
     * Whether somebody has looked.
     *
     * @return true for {@link Reviewed}
     */
    default boolean isReviewed() {
        return this instanceof Reviewed;
    }

    /**
     * The children it is known to show.
     *
     * @return empty as well while unreviewed, so ask {@link #isReviewed} first
     */
    default Set<ChildId> depicted() {
        return this instanceof Reviewed reviewed ? reviewed.children() : Set.of();
    }

    /**
     * Whether it is known to show strangers.
     *
     * @return false as well while unreviewed
     */
    default boolean showsStrangers() {
        return this instanceof Reviewed reviewed && reviewed.strangers() == Strangers.SHOWN;
    }
}
