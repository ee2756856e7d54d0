package org.learningjournal.visibility;

import java.util.List;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Decision;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;

/**
 * Who sees which entries. One rule with two uses: the scope checks one face and lists many. Pure functions; a family's
 * restriction is subtracted while lanes are built, so no lane is about a protected child. A group entry still reaches the
 * family of a sibling; the projection takes the protected child out of it.
 */
public final class VisibilityRules {
    private VisibilityRules() {}

    /**
     * Everything a caller may see.
     *
     * @param known all about the caller
     * @return a scope, without lanes for a caller who may see nothing
     */
    public static EntryScope visibleTo(Known known) {
        if (!known.acts()) {
            return new EntryScope(known.setting(), List.of());
        }
        return new EntryScope(
                known.setting(), known.capacity() == Capacity.FAMILY ? FamilyLanes.of(known) : StaffLanes.of(known));
    }

    /**
     * Why a caller may, or may not, see a face. Permits exactly if {@link #visibleTo} admits the face.
     *
     * @param known all about the caller
     * @param face any face
     * @return a decision with the full reason; render it before it leaves a door
     */
    public static Decision explain(Known known, Face face) {
        return visibleTo(known)
                .admitting(face)
                .<Decision>map(lane -> new Decision.Permitted(List.of(lane.reason())))
                .orElseGet(() -> Decision.refused(WhyNot.of(known, face)));
    }
}
