package org.learningjournal.internal.keyworking;

import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Event;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Who follows a key worker who left. What is recorded of them is read anew at every question. */
public final class Successor {
    private final Storage storage;
    private final Known known;
    private final PersonId person;

    /**
     * A successor.
     *
     * @param storage where the facts are
     * @param known who hands over, and when
     * @param person the record under which they follow
     */
    public Successor(Storage storage, Known known, PersonId person) {
        this.storage = storage;
        this.known = known;
        this.person = person;
    }

    /**
     * What keeps them from following at all, as it is recorded now.
     *
     * @param left who left
     * @return the obstacle, or empty
     */
    public Optional<Code> refusal(PersonFacts left) {
        PersonFacts facts = facts();
        if (facts.records().isEmpty() || facts.records().stream().anyMatch(left.records()::contains)) {
            return Optional.of(Code.NOT_FOUND);
        }
        boolean employed = Ledger.current(facts.staff()).stream().anyMatch(role -> role.inForce(known.at()));
        return employed ? Optional.empty() : Optional.of(Code.NOT_EMPLOYED);
    }

    private PersonFacts facts() {
        return storage.facts().ofPerson(known.setting(), person);
    }

    /** What came of it: the assignment, and whom to tell. */
    public record Followed(KeyWorkerAssignment assignment, List<Event> events) {
        /** Copies the events. */
        public Followed {
            events = List.copyOf(events);
        }
    }

    /**
     * Makes them key worker, if they may be it and nobody else is. Call it while the version of the child's facts is held:
     * what keeps them from the child is read then.
     *
     * @param child the child's facts after the other assignment ended
     * @param rest when
     * @return the assignment, or empty if they may not be it
     */
    public Optional<Followed> follows(ChildFacts child, Period rest) {
        Candidate candidate = new Candidate(facts(), child.child().id(), rest, Optional.empty());
        boolean taken = !KeyWorkerHistory.of(child.child().id(), child.assignments())
                .in(rest)
                .isEmpty();
        if (taken || candidate.refusal(known, child).isPresent()) {
            return Optional.empty();
        }
        NewAssignment command = new NewAssignment(child.child().id(), person, rest, Optional.empty());
        Answer<KeyWorkerAssignment> answer = Assigning.assigned(storage, known, child, command, candidate);
        return answer.outcome() instanceof Outcome.Done<KeyWorkerAssignment> done
                ? Optional.of(new Followed(done.value(), done.events()))
                : Optional.empty();
    }
}
