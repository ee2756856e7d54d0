package org.learningjournal.internal.consenting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.ConsentFacts;
import org.learningjournal.visibility.Known;

/** Records that the refusals so far no longer stand. */
final class Resolving implements Change<ConsentState> {
    private final Storage storage;
    private final Known known;
    private final Asked.Resolve command;

    Resolving(Storage storage, Known known, Asked.Resolve command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<ConsentState> decide(ChildFacts facts) {
        return state(facts) == ConsentState.REFUSED
                ? Step.write(() -> resolved(facts))
                : Step.refused(
                        Decision.refused(Code.WRONG_STATE, "No refusal stands for this child and this purpose."));
    }

    private ConsentState state(ChildFacts facts) {
        return Knowing.consents(facts).now(command.purpose(), known.at());
    }

    private Answer<ConsentState> resolved(ChildFacts facts) {
        Instant at = facts.answers().stream()
                .filter(line -> line.purpose() == command.purpose())
                .filter(line -> line.answer() == ConsentAnswer.Answer.REFUSED)
                .map(line -> line.recorded().at())
                .reduce(known.at(), (one, other) -> one.isAfter(other) ? one : other);
        ConsentResolution line = new ConsentResolution(
                Recorded.first(at, known.self()),
                known.setting(),
                command.child(),
                command.purpose(),
                command.because(),
                Period.since(at));
        Lines.insist(storage.consents().append(known.setting(), line));
        List<ConsentResolution> all = new ArrayList<>(facts.resolutions());
        all.add(line);
        ConsentState state = new ConsentFacts(facts.answers(), all, facts.links(), facts.restrictions())
                .now(command.purpose(), known.at());
        AnswerLines lines = new AnswerLines(storage, known, command.child(), command.purpose());
        return Answer.done(state, line.recorded().fact(), lines.changed(facts)).because(List.of(), command.because());
    }

    @Override
    public Optional<ConsentState> standing(ChildFacts facts) {
        return Optional.of(state(facts)).filter(state -> state != ConsentState.REFUSED);
    }
}
