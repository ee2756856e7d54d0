package org.learningjournal.internal.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.Reason;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.people.StaffMember;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;

/** Who of the staff may decide on which waiting item. Costs a look at every member of staff: for rare commands only. */
public final class Deciders {
    private final Work work;

    /**
     * Deciders at a storage.
     *
     * @param work the runner of commands
     */
    public Deciders(Work work) {
        this.work = work;
    }

    /**
     * Everything that waits, and who may decide on it now.
     *
     * @param known who asks; items about children from whom they are kept, or whose family
     *     they are and on which they do not decide alone, are left out
     * @return the persons by item, empty where nobody may
     */
    public Map<EntryId, Set<PersonId>> now(Known known) {
        List<Known> staff = Ledger.current(work.storage().people().staff(known.setting())).stream()
                .filter(role -> role.inForce(known.at()))
                .map(StaffMember::person)
                .distinct()
                .map(person -> work.knowing()
                        .about(Caller.staff(known.setting(), person, known.at()).from(Place.AT_SETTING)))
                .toList();
        List<Face> waiting = waiting(known);
        Map<ChildId, ChildFacts> children = work.knowing().onPage(known, waiting);
        Map<EntryId, Set<PersonId>> deciders = new HashMap<>();
        for (Face face : waiting) {
            Collection<ChildFacts> tagged =
                    face.children().stream().map(children::get).toList();
            deciders.put(
                    face.entry(),
                    staff.stream()
                            .filter(each -> VisibilityRules.visibleTo(each).admits(face)
                                    && Approvers.mayDecide(each, face, tagged).permits())
                            .map(Known::self)
                            .collect(Collectors.toSet()));
        }
        return deciders;
    }

    private List<Face> waiting(Known known) {
        EntryScope scope = new EntryScope(
                known.setting(),
                List.of(
                        lane(known, Shelf.WAITING_OBSERVATION, EntryKind.OBSERVATION),
                        lane(known, Shelf.WAITING_CONTRIBUTION, EntryKind.CONTRIBUTION)));
        PageRequest request = PageRequest.oldest(PageRequest.MOST);
        Page<Face> page = work.storage().entries().list(known.setting(), scope, request);
        List<Face> all = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = work.storage()
                    .entries()
                    .list(known.setting(), scope, request.after(page.next().get()));
            all.addAll(page.items());
        }
        return List.copyOf(all);
    }

    private static Lane lane(Known known, Shelf shelf, EntryKind kind) {
        Set<ChildId> without = known.decidesAlone().contains(kind) ? known.restricted() : known.restrictedOrKin();
        return new Lane(new Reach.WholeSetting(), shelf, without, Period.ALWAYS, Reason.of(Code.MONITORING));
    }
}
