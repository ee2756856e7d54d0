package org.learningjournal.benchmarks;

import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Shelf;
import org.learningjournal.visibility.Known;

/** What somebody in a hurry would write by hand: one decision, straight down, for one setting. It gives the same codes. */
final class Twin {
    private Twin() {}

    static Code decide(Known known, Face face) {
        if (known.capacity() == Capacity.FAMILY) {
            return known.familyMember() ? family(known, face) : Code.NO_ROLE;
        }
        return known.staff().isPresent() ? staff(known, face) : Code.NO_ROLE;
    }

    private static Code family(Known known, Face face) {
        Shelf shelf = face.shelf();
        boolean linked = false;
        boolean reached = false;
        boolean restricted = false;
        for (ChildId child : face.children()) {
            linked |= known.ownChildren().contains(child);
            if (known.restricted().contains(child)) {
                restricted = true;
                continue;
            }
            var since = known.journals().get(child);
            if (since == null) {
                continue;
            }
            reached = true;
            if (shelf == Shelf.JOURNAL && !face.head().occurredAt().isBefore(since)) {
                return Code.OWN_CHILD;
            }
            boolean ownItem = shelf == Shelf.FAMILY_DRAFT
                    || shelf == Shelf.WAITING_CONTRIBUTION
                    || shelf == Shelf.DECLINED_CONTRIBUTION;
            if (ownItem && known.isSelf(face.keeper())) {
                return Code.OWN_ITEM;
            }
        }
        if (!linked) {
            return restricted ? Code.RESTRICTED : Code.NOT_LINKED;
        }
        if (!reached) {
            return restricted ? Code.RESTRICTED : Code.ACCESS_ENDED;
        }
        return switch (shelf) {
            case JOURNAL -> Code.BEFORE_LINK;
            case STAFF_JOURNAL -> Code.STAFF_ONLY;
            case WITHDRAWN -> Code.WITHDRAWN_ITEM;
            default -> Code.NOT_PUBLISHED;
        };
    }

    private static Code staff(Known known, Face face) {
        boolean own = any(known.kin(), face);
        if (any(known.restricted(), face)) {
            return Code.RESTRICTED;
        }
        Shelf shelf = face.shelf();
        boolean inScope = !known.isLimited() || any(known.keyChildren(), face);
        Code scope = known.isLimited() ? Code.KEY_CHILD : Code.STAFF_OF_SETTING;
        boolean kept = known.isSelf(face.keeper());
        switch (shelf) {
            case JOURNAL -> {
                return inScope ? scope : Code.OUT_OF_SCOPE;
            }
            case STAFF_JOURNAL -> {
                return !inScope ? Code.OUT_OF_SCOPE : !own ? scope : kept ? Code.OWN_ITEM : Code.STAFF_OWN_CHILD;
            }
            case WAITING_CONTRIBUTION -> {
                boolean barred = own && !known.decidesAlone().contains(EntryKind.CONTRIBUTION);
                return !inScope ? Code.OUT_OF_SCOPE : !barred ? scope : kept ? Code.OWN_ITEM : Code.STAFF_OWN_CHILD;
            }
            case STAFF_DRAFT -> {
                return kept ? Code.OWN_ITEM : Code.NOT_KEEPER;
            }
            case FAMILY_DRAFT -> {
                return Code.NOT_KEEPER;
            }
            case WITHDRAWN -> {
                return !known.isManager()
                        ? Code.WITHDRAWN_ITEM
                        : !inScope ? Code.OUT_OF_SCOPE : own ? Code.STAFF_OWN_CHILD : manages(known);
            }
            default -> {
                return moderated(known, shelf, kept, own, inScope);
            }
        }
    }

    private static Code moderated(Known known, Shelf shelf, boolean kept, boolean own, boolean inScope) {
        if (kept && shelf != Shelf.DECLINED_CONTRIBUTION) {
            return Code.OWN_ITEM;
        }
        if (!known.isModerator()) {
            return Code.NOT_A_MODERATOR;
        }
        boolean alone =
                shelf == Shelf.WAITING_OBSERVATION && known.decidesAlone().contains(EntryKind.OBSERVATION);
        if (!inScope) {
            return Code.OUT_OF_SCOPE;
        }
        return own && !alone ? Code.STAFF_OWN_CHILD : known.isLimited() ? Code.KEY_CHILD : Code.MODERATOR;
    }

    private static Code manages(Known known) {
        return known.isLimited() ? Code.KEY_CHILD : Code.MONITORING;
    }

    private static boolean any(Set<ChildId> some, Face face) {
        if (some.isEmpty()) {
            return false;
        }
        for (ChildId child : face.children()) {
            if (some.contains(child)) {
                return true;
            }
        }
        return false;
    }
}
