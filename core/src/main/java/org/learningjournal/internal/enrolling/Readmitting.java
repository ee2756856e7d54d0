package org.learningjournal.internal.enrolling;

import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.people.Enrolment;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Records a further stay of a child. Key workers are assigned anew: what ended with the first stay stays ended. */
final class Readmitting implements Change<Enrolment> {
    private final Storage storage;
    private final Known known;
    private final Asked.Readmit command;

    Readmitting(Storage storage, Known known, Asked.Readmit command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<Enrolment> decide(ChildFacts facts) {
        return standing(facts).isPresent() ? Step.refused(Code.OVERLAPS) : Step.write(this::readmitted);
    }

    private Answer<Enrolment> readmitted() {
        Enrolment line = new Enrolment(
                Lines.first(known),
                known.setting(),
                command.child(),
                command.stay(),
                command.stay().to());
        Lines.insist(storage.people().append(known.setting(), line));
        return Answer.done(line, line.recorded().fact());
    }

    @Override
    public Optional<Enrolment> standing(ChildFacts facts) {
        return Ledger.current(facts.enrolments()).stream()
                .filter(stay -> stay.period().overlaps(command.stay()))
                .findFirst();
    }
}
