package org.learningjournal.journal;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.Reason;

/**
 * One stretch of one shelf that a caller may see.
 *
 * @param reach how far along the shelf
 * @param shelf which shelf
 * @param without faces tagged with any of these children are not in the lane; empty for families
 * @param occurred when the thing must have occurred
 * @param reason why the caller may see it
 */
public record Lane(Reach reach, Shelf shelf, Set<ChildId> without, Period occurred, Reason reason) {
    /** Copies the set. */
    public Lane {
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(shelf, "shelf");
        without = Set.copyOf(without);
        Objects.requireNonNull(occurred, "occurred");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Whether a face is in the lane.
     *
     * @param face a face of the scope's setting
     * @return true if it is
     */
    public boolean admits(Face face) {
        return face.shelf() == shelf
                && reach.covers(face)
                && occurred.contains(face.head().occurredAt())
                && Collections.disjoint(without, face.children());
    }

    Optional<Lane> about(ChildId child) {
        return without.contains(child)
                ? Optional.empty()
                : reach.about(child).map(less -> new Lane(less, shelf, without, occurred, reason));
    }

    Optional<Lane> within(Period period) {
        return occurred.shared(period).map(less -> new Lane(reach, shelf, without, less, reason));
    }
}
