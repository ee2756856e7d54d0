package org.learningjournal.visibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Shelf;

/** The first reason, in a fixed order, why no lane admits a face. The order picks the reason and never the outcome. */
final class WhyNot {
    private static final Set<Shelf> MODERATED =
            EnumSet.of(Shelf.WAITING_OBSERVATION, Shelf.DECLINED_OBSERVATION, Shelf.DECLINED_CONTRIBUTION);

    private WhyNot() {}

    static Code of(Known known, Face face) {
        if (!face.setting().equals(known.setting())) {
            return Code.NOT_FOUND;
        }
        if (!known.acts()) {
            return known.whyNotActing();
        }
        return known.capacity() == Capacity.FAMILY ? forFamily(known, face) : forStaff(known, face);
    }

    private static Code forFamily(Known known, Face face) {
        Set<ChildId> tagged = face.children();
        if (Collections.disjoint(known.ownChildren(), tagged)) {
            return Collections.disjoint(known.restricted(), tagged) ? Code.NOT_LINKED : Code.RESTRICTED;
        }
        boolean reached = known.journals().keySet().stream()
                .anyMatch(child -> tagged.contains(child) && !known.restricted().contains(child));
        if (!reached) {
            return Collections.disjoint(known.restricted(), tagged) ? Code.ACCESS_ENDED : Code.RESTRICTED;
        }
        return switch (face.shelf()) {
            case JOURNAL -> Code.BEFORE_LINK;
            case STAFF_JOURNAL -> Code.STAFF_ONLY;
            case WITHDRAWN -> Code.WITHDRAWN_ITEM;
            default -> Code.NOT_PUBLISHED;
        };
    }

    private static Code forStaff(Known known, Face face) {
        Set<ChildId> tagged = face.children();
        if (!Collections.disjoint(known.restricted(), tagged)) {
            return Code.RESTRICTED;
        }
        if (face.shelf() == Shelf.STAFF_DRAFT || face.shelf() == Shelf.FAMILY_DRAFT) {
            return Code.NOT_KEEPER;
        }
        if (face.shelf() == Shelf.WITHDRAWN && !known.isManager()) {
            return Code.WITHDRAWN_ITEM;
        }
        if (MODERATED.contains(face.shelf()) && !known.isModerator()) {
            return Code.NOT_A_MODERATOR;
        }
        if (known.isLimited() && Collections.disjoint(known.keyChildren(), tagged)) {
            return Code.OUT_OF_SCOPE;
        }
        return Code.STAFF_OWN_CHILD;
    }
}
