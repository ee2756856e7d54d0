package org.learningjournal.proof.scenarios;

import static org.learningjournal.journal.Shelf.JOURNAL;
import static org.learningjournal.journal.Shelf.STAFF_JOURNAL;

import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.Known;

/** Who sees a face, as policy section 3 says it sentence by sentence: slow, naive, and written apart from the rules. */
final class SeeingOracle {
    private final Known who;

    SeeingOracle(Known who) {
        this.who = who;
    }

    boolean sees(Face face) {
        return who.capacity() == Capacity.FAMILY ? familySees(face) : staffSee(face);
    }

    private boolean familySees(Face face) {
        if (!who.familyMember()) {
            return false;
        }
        for (ChildId child : face.children()) {
            // A link in force now, the family's access open, and no restriction; else this child gives nothing.
            if (who.journals().containsKey(child) && !who.restricted().contains(child) && asFamilyOf(child, face)) {
                return true;
            }
        }
        return false;
    }

    private boolean asFamilyOf(ChildId child, Face face) {
        if (face.shelf() == JOURNAL) {
            return !face.head().occurredAt().isBefore(who.journals().get(child));
        }
        // Own drafts, waiting contributions and declined items; whenever the thing happened.
        return who.selves().contains(face.keeper())
                && Set.of(Shelf.FAMILY_DRAFT, Shelf.WAITING_CONTRIBUTION, Shelf.DECLINED_CONTRIBUTION)
                        .contains(face.shelf());
    }

    private boolean staffSee(Face face) {
        if (who.staff().isEmpty()) {
            return false;
        }
        for (ChildId child : face.children()) {
            if (who.restricted().contains(child)) {
                return false;
            }
        }
        boolean keeper = who.selves().contains(face.keeper());
        boolean moderator = rank() == Rank.SENIOR || rank() == Rank.MANAGER;
        return switch (face.shelf()) {
            case JOURNAL -> inScope(face);
            case STAFF_JOURNAL -> inScope(face) && (keeper || !aboutOwnChild(face));
            case WAITING_CONTRIBUTION -> inScope(face) && (keeper || !aboutOwnChild(face) || alone(face));
            case WAITING_OBSERVATION -> keeper || (moderator && inScope(face) && (!aboutOwnChild(face) || alone(face)));
            case STAFF_DRAFT -> keeper;
            case FAMILY_DRAFT -> false;
            // Policy is silent on a declined or withdrawn item about one's own child: the private answer.
            case DECLINED_OBSERVATION -> keeper || (moderator && inScope(face) && !aboutOwnChild(face));
            case DECLINED_CONTRIBUTION -> moderator && inScope(face) && !aboutOwnChild(face);
            case WITHDRAWN -> rank() == Rank.MANAGER && inScope(face) && !aboutOwnChild(face);
        };
    }

    private Rank rank() {
        return who.staff().orElseThrow().rank();
    }

    private boolean alone(Face face) {
        return rank() == Rank.MANAGER && who.decidesAlone().contains(face.head().kind());
    }

    private boolean aboutOwnChild(Face face) {
        for (ChildId child : face.children()) {
            if (who.kin().contains(child)) {
                return true;
            }
        }
        return false;
    }

    /** The whole setting, or at least one key or covered child: a group entry is read whole. */
    private boolean inScope(Face face) {
        Sees sees = who.staff().orElseThrow().sees();
        if (sees == Sees.AS_THE_SETTING) {
            sees = who.rules().staffSee();
        }
        if (sees == Sees.ALL_CHILDREN) {
            return true;
        }
        for (ChildId child : face.children()) {
            if (who.keyChildren().contains(child)) {
                return true;
            }
        }
        return false;
    }
}
