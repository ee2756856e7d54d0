package org.learningjournal.visibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;

/**
 * What staff see (P07, P08, P09; policy section 3, first two rows): journals and waiting contributions of the children in
 * scope, what they keep themselves, and for seniors and managers what waits, was declined or withdrawn. Nothing tagged with
 * a child from whom they are kept, and of staff matters nothing tagged with a child of their own that they do not keep.
 */
final class StaffLanes {
    private static final List<Shelf> KEPT =
            List.of(Shelf.STAFF_DRAFT, Shelf.WAITING_OBSERVATION, Shelf.DECLINED_OBSERVATION);
    private static final List<Shelf> KEPT_IN_SCOPE = List.of(Shelf.STAFF_JOURNAL, Shelf.WAITING_CONTRIBUTION);

    private final Known known;
    private final List<Lane> lanes = new ArrayList<>();

    private StaffLanes(Known known) {
        this.known = known;
    }

    static List<Lane> of(Known known) {
        StaffLanes staff = new StaffLanes(known);
        staff.addJournals();
        staff.addKept();
        if (known.isModerator()) {
            staff.addModeration();
        }
        if (known.isManager()) {
            staff.addInScope(Shelf.WITHDRAWN, known.restrictedOrKin(), Code.MONITORING);
        }
        return staff.lanes;
    }

    private void addJournals() {
        addInScope(Shelf.JOURNAL, known.restricted(), Code.STAFF_OF_SETTING);
        addInScope(Shelf.STAFF_JOURNAL, known.restrictedOrKin(), Code.STAFF_OF_SETTING);
        addInScope(Shelf.WAITING_CONTRIBUTION, notToDecide(EntryKind.CONTRIBUTION), Code.STAFF_OF_SETTING);
    }

    private void addModeration() {
        addInScope(Shelf.WAITING_OBSERVATION, notToDecide(EntryKind.OBSERVATION), Code.MODERATOR);
        addInScope(Shelf.DECLINED_OBSERVATION, known.restrictedOrKin(), Code.MODERATOR);
        addInScope(Shelf.DECLINED_CONTRIBUTION, known.restrictedOrKin(), Code.MODERATOR);
    }

    private void addKept() {
        for (PersonId self : known.selves()) {
            KEPT.forEach(shelf -> addKept(new Reach.KeptBy(self), shelf));
            KEPT_IN_SCOPE.forEach(shelf -> addKeptInScope(self, shelf));
        }
    }

    private void addKeptInScope(PersonId self, Shelf shelf) {
        if (known.isLimited()) {
            known.keyChildren().forEach(child -> addKept(new Reach.AboutChildKeptBy(child, self), shelf));
        } else {
            addKept(new Reach.KeptBy(self), shelf);
        }
    }

    private void addKept(Reach reach, Shelf shelf) {
        lanes.add(lane(reach, shelf, known.restricted(), Code.OWN_ITEM));
    }

    private Set<ChildId> notToDecide(EntryKind kind) {
        return known.decidesAlone().contains(kind) ? known.restricted() : known.restrictedOrKin();
    }

    private void addInScope(Shelf shelf, Set<ChildId> without, Code why) {
        if (!known.isLimited()) {
            lanes.add(lane(new Reach.WholeSetting(), shelf, without, why));
            return;
        }
        Set<ChildId> reached = new HashSet<>(known.keyChildren());
        reached.removeAll(without);
        reached.forEach(child -> lanes.add(lane(new Reach.AboutChild(child), shelf, without, Code.KEY_CHILD)));
    }

    private static Lane lane(Reach reach, Shelf shelf, Set<ChildId> without, Code why) {
        return new Lane(reach, shelf, without, Period.ALWAYS, Reason.of(why));
    }
}
