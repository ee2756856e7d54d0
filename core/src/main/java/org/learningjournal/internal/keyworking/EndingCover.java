package org.learningjournal.internal.keyworking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Ends a cover early, under whichever record of the human it stands. */
final class EndingCover implements Change<Cover> {
    private final Storage storage;
    private final Known known;
    private final Asked.EndCover command;
    private final Instant at;
    private Optional<Cover> seen = Optional.empty();

    EndingCover(Storage storage, Known known, Asked.EndCover command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
        this.at = Micros.cut(command.at());
    }

    @Override
    public Step<Cover> decide(ChildFacts facts) {
        seen = present(facts);
        return seen.map(line -> Step.write(() -> ended(line))).orElseGet(() -> Step.refused(Code.NOT_FOUND));
    }

    private Answer<Cover> ended(Cover present) {
        Cover line = Lines.ended(present, at, known);
        Lines.insist(storage.keyWorkers().append(known.setting(), line));
        return Answer.done(line, line.recorded().fact());
    }

    private Optional<Cover> present(ChildFacts facts) {
        Set<PersonId> records = storage.facts().ofPerson(known.setting(), command.person()).records().stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        List<Cover> lines = Ledger.current(facts.covers());
        return lines.stream()
                .filter(line -> records.contains(line.person()) && line.period().contains(at))
                .findFirst();
    }

    @Override
    public Optional<Cover> standing(ChildFacts facts) {
        return present(facts).filter(line -> !seen.equals(Optional.of(line)));
    }
}
