package org.learningjournal.internal.writing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.visibility.Known;

/** Hands the drafts and waiting observations of one member of staff to another (P03, scenario 24). */
public final class HandingOver {
    private final Work work;

    /**
     * A hand-over at a storage.
     *
     * @param work the runner of commands
     */
    public HandingOver(Work work) {
        this.work = work;
    }

    /** A hand-over as it is validated and told apart. */
    record HandOver(@NotNull PersonId from, @NotNull PersonId to) {}

    Outcome<Integer> handOver(Caller caller, PersonId from, PersonId to) {
        return work.run(
                caller,
                "writing.handOver",
                new HandOver(from, to),
                known -> handedOver(known, from, to),
                (known, subject) -> known.isManager() ? Optional.of(0) : Optional.empty());
    }

    private Answer<Integer> handedOver(Known known, PersonId from, PersonId to) {
        if (!known.isManager()) {
            return Answer.<Integer>refused(Code.NOT_A_MANAGER).about(from);
        }
        PersonFacts next = work.storage().facts().ofPerson(known.setting(), to);
        if (next.records().stream().anyMatch(record -> record.id().equals(from))) {
            return Answer.<Integer>refused(Code.ALREADY_DONE).about(from);
        }
        if (Ledger.current(next.staff()).stream().noneMatch(role -> role.inForce(known.at()))) {
            return Answer.<Integer>refused(Code.NOT_EMPLOYED).about(to);
        }
        return Answer.done(handOver(known, from, to), from);
    }

    /**
     * Makes somebody the keeper of another human's drafts, returned and waiting items, but for items about children from
     * whom they or the caller are kept, or of whose family either is or was: those stay where they are, for another manager
     * to hand over.
     *
     * @param known who hands over, and when
     * @param from who kept the items, under any of their records
     * @param to who keeps them from now on
     * @return how many changed hands
     */
    public int handOver(Known known, PersonId from, PersonId to) {
        Set<ChildId> beyond = known.restrictedOrKin();
        beyond.addAll(work.knowing()
                .about(Caller.staff(known.setting(), to, known.at()))
                .restrictedOrKin());
        List<Face> kept = kept(known, from, beyond);
        for (Face face : kept) {
            Entry entry =
                    work.storage().entries().find(known.setting(), face.entry()).orElseThrow();
            if (!work.storage().entries().save(known.setting(), entry.keptBy(to), entry.version(), known.at())) {
                throw new ConflictException();
            }
        }
        return kept.size();
    }

    private List<Face> kept(Known known, PersonId from, Set<ChildId> without) {
        EntryScope scope = new EntryScope(
                known.setting(),
                work.storage().facts().ofPerson(known.setting(), from).records().stream()
                        .flatMap(record -> Stream.of(Shelf.STAFF_DRAFT, Shelf.WAITING_OBSERVATION)
                                .map(shelf -> new Lane(
                                        new Reach.KeptBy(record.id()),
                                        shelf,
                                        without,
                                        Period.ALWAYS,
                                        Reason.of(Code.MONITORING))))
                        .toList());
        if (scope.lanes().isEmpty()) {
            return List.of();
        }
        PageRequest request = PageRequest.oldest(PageRequest.MOST);
        Page<Face> page = work.storage().entries().list(known.setting(), scope, request);
        Stream<Face> all = page.items().stream();
        while (page.next().isPresent()) {
            page = work.storage()
                    .entries()
                    .list(known.setting(), scope, request.after(page.next().get()));
            all = Stream.concat(all, page.items().stream());
        }
        return all.toList();
    }
}
