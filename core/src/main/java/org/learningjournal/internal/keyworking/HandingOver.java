package org.learningjournal.internal.keyworking;

import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Ends one assignment and begins the next where it ends. */
final class HandingOver implements Change<KeyWorkerAssignment> {
    private final Storage storage;
    private final Known known;
    private final Asked.Change command;
    private Optional<KeyWorkerAssignment> seen = Optional.empty();

    HandingOver(Storage storage, Known known, Asked.Change command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<KeyWorkerAssignment> decide(ChildFacts facts) {
        seen = present(facts);
        if (seen.isEmpty()) {
            return Step.refused(
                    Decision.refused(Code.WRONG_STATE, "Nobody is key worker then; assign a key worker instead."));
        }
        PersonFacts next = storage.facts().ofPerson(known.setting(), command.keyWorker());
        KeyWorkerAssignment present = seen.get();
        if (next.records().stream().anyMatch(record -> record.id().equals(present.keyWorker()))) {
            return Step.refused(Code.ALREADY_DONE);
        }
        Period rest = new Period(Micros.cut(command.from()), present.period().to());
        Candidate candidate = new Candidate(next, command.child(), rest, command.override());
        return candidate
                .refusal(known, facts)
                .map(Step::<KeyWorkerAssignment>refused)
                .orElseGet(() -> Step.write(() -> handedOver(facts, present, candidate)));
    }

    private Answer<KeyWorkerAssignment> handedOver(ChildFacts facts, KeyWorkerAssignment present, Candidate candidate) {
        Lines.insist(storage.keyWorkers().append(known.setting(), Lines.ended(present, command.from(), known)));
        NewAssignment next =
                new NewAssignment(command.child(), command.keyWorker(), candidate.period(), candidate.override());
        return Assigning.assigned(storage, known, facts, next, candidate);
    }

    private Optional<KeyWorkerAssignment> present(ChildFacts facts) {
        return KeyWorkerHistory.of(command.child(), facts.assignments()).at(Micros.cut(command.from()));
    }

    @Override
    public Optional<KeyWorkerAssignment> standing(ChildFacts facts) {
        return present(facts).filter(line -> !seen.equals(Optional.of(line)));
    }
}
