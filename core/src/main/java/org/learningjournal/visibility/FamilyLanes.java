package org.learningjournal.visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;

/** What a family member sees (P04): the journals of their own children, and their own items about these children. */
final class FamilyLanes {
    private static final List<Shelf> OWN_ITEMS =
            List.of(Shelf.FAMILY_DRAFT, Shelf.WAITING_CONTRIBUTION, Shelf.DECLINED_CONTRIBUTION);

    private FamilyLanes() {}

    static List<Lane> of(Known known) {
        List<Lane> lanes = new ArrayList<>();
        known.journals().forEach((child, since) -> {
            if (!known.restricted().contains(child)) {
                lanes.add(lane(new Reach.AboutChild(child), Shelf.JOURNAL, Period.since(since), Code.OWN_CHILD));
                known.selves().forEach(self -> addOwnItems(lanes, child, self));
            }
        });
        return lanes;
    }

    private static void addOwnItems(List<Lane> lanes, ChildId child, PersonId self) {
        OWN_ITEMS.forEach(
                shelf -> lanes.add(lane(new Reach.AboutChildKeptBy(child, self), shelf, Period.ALWAYS, Code.OWN_ITEM)));
    }

    private static Lane lane(Reach reach, Shelf shelf, Period occurred, Code why) {
        return new Lane(reach, shelf, Set.of(), occurred, Reason.of(why));
    }
}
