package org.learningjournal.internal.keyworking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.facts.Vacancies;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworking.Ended;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Ends an assignment without a successor. */
final class Ending implements Change<Ended> {
    private final Storage storage;
    private final Known known;
    private final Instant at;
    private final Asked.End command;
    private Optional<KeyWorkerAssignment> seen = Optional.empty();

    Ending(Storage storage, Known known, Asked.End command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
        this.at = Micros.cut(command.at());
    }

    @Override
    public Step<Ended> decide(ChildFacts facts) {
        seen = present(facts);
        return seen.map(line -> Step.write(() -> ended(facts, line))).orElseGet(() -> Step.refused(Code.NOT_FOUND));
    }

    private Answer<Ended> ended(ChildFacts facts, KeyWorkerAssignment present) {
        KeyWorkerAssignment line = Lines.ended(present, at, known);
        Lines.insist(storage.keyWorkers().append(known.setting(), line));
        Ended ended = new Ended(line, new Vacancies(known).in(facts, line, Period.since(at)));
        return Answer.done(ended, line.recorded().fact()).because(List.of(), command.because());
    }

    private Optional<KeyWorkerAssignment> present(ChildFacts facts) {
        return KeyWorkerHistory.of(command.child(), facts.assignments()).at(at);
    }

    @Override
    public Optional<Ended> standing(ChildFacts facts) {
        return present(facts).filter(line -> !seen.equals(Optional.of(line))).map(line -> new Ended(line, List.of()));
    }
}
