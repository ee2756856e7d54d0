package org.learningjournal.internal.keyworking;

import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Records a stand-in. */
final class Covering implements Change<Cover> {
    private final Storage storage;
    private final Known known;
    private final NewCover command;

    Covering(Storage storage, Known known, NewCover command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<Cover> decide(ChildFacts facts) {
        PersonFacts person = storage.facts().ofPerson(known.setting(), command.person());
        Optional<Code> refusal =
                new Candidate(person, command.child(), command.period(), Optional.empty()).refusal(known, facts);
        if (refusal.isPresent()) {
            return Step.refused(refusal.get());
        }
        return overlapping(person.covers()).isPresent() ? Step.refused(Code.OVERLAPS) : Step.write(this::covered);
    }

    private Optional<Cover> overlapping(List<Cover> lines) {
        return Ledger.current(lines).stream()
                .filter(line ->
                        line.child().equals(command.child()) && line.period().overlaps(command.period()))
                .findFirst();
    }

    private Answer<Cover> covered() {
        Cover line =
                new Cover(Lines.first(known), known.setting(), command.child(), command.person(), command.period());
        Lines.insist(storage.keyWorkers().append(known.setting(), line));
        return Answer.done(line, line.recorded().fact());
    }

    @Override
    public Optional<Cover> standing(ChildFacts facts) {
        return overlapping(
                storage.facts().ofPerson(known.setting(), command.person()).covers());
    }
}
