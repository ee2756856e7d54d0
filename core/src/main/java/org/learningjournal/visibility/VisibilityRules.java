package org.learningjournal.visibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Decision;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Shelf;

/**
 * Who sees which entries. One rule with two uses: the scope checks one face and lists many. Pure functions; a family's
 * restriction is subtracted while lanes are built, so no lane is about a protected child. A group entry still reaches the
 * family of a sibling; the projection takes the protected child out of it. Immutable.
 */
public final class VisibilityRules {
    private final Known known;
    private final EntryScope scope;
    private final Map<Shelf, List<Lane>> byShelf;

    private VisibilityRules(Known known, EntryScope scope) {
        this.known = known;
        this.scope = scope;
        this.byShelf = scope.lanes().stream()
                .collect(Collectors.groupingBy(Lane::shelf, () -> new EnumMap<>(Shelf.class), Collectors.toList()));
    }

    /**
     * The rules for a caller, for as many questions as there are about what they may see.
     *
     * @param known all about the caller
     * @return the rules
     */
    public static VisibilityRules of(Known known) {
        return new VisibilityRules(known, visibleTo(known));
    }

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
     * Everything the caller may see.
     *
     * @return the scope
     */
    public EntryScope scope() {
        return scope;
    }

    /**
     * Why the caller may, or may not, see a face. Permits exactly if {@link #scope} admits the face.
     *
     * @param face any face
     * @return a decision with the full reason; render it before it leaves a door
     */
    public Decision explain(Face face) {
        if (face.setting().equals(scope.setting())) {
            for (Lane lane : byShelf.getOrDefault(face.shelf(), List.of())) {
                if (lane.admits(face)) {
                    return new Decision.Permitted(List.of(lane.reason()));
                }
            }
        }
        return Decision.refused(WhyNot.of(known, face));
    }
}
