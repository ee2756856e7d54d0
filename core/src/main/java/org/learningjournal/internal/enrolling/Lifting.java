package org.learningjournal.internal.enrolling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningjournal.base.Code;
import org.learningjournal.enrolling.Restricted;
import org.learningjournal.enrolling.RestrictionChanged;
import org.learningjournal.family.Restriction;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.facts.Told;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Lifts the restrictions that keep a human from a child. */
final class Lifting implements Change<Restricted> {
    private final Storage storage;
    private final Known known;
    private final Asked.Lift command;

    Lifting(Storage storage, Known known, Asked.Lift command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    /** One's own is as good as not there: a restriction that has not begun yet must not be found out by trying. */
    @Override
    public Step<Restricted> decide(ChildFacts facts) {
        if (known.isSelf(command.person())) {
            return Step.refused(Code.NOT_FOUND);
        }
        List<Restriction> standing = Lines.beyond(lines(), known.at());
        return standing.isEmpty() ? Step.refused(Code.NOT_FOUND) : Step.write(() -> lifted(facts, standing));
    }

    private List<Restriction> lines() {
        return storage.facts().ofPerson(known.setting(), command.person()).restrictions().stream()
                .filter(line -> line.child().equals(command.child()))
                .toList();
    }

    private Answer<Restricted> lifted(ChildFacts facts, List<Restriction> standing) {
        standing.forEach(line ->
                Lines.insist(storage.families().append(known.setting(), Lines.ended(line, known.at(), known))));
        Restriction first = standing.stream()
                .min(Comparator.comparing(line -> line.period().from()))
                .orElseThrow();
        return Answer.done(
                        new Restricted(
                                command.child(),
                                command.person(),
                                first.period().from()),
                        first.recorded().fact(),
                        new RestrictionChanged(
                                command.child(),
                                command.person(),
                                known.at(),
                                new Told(storage).managersBut(known, facts, command.person())))
                .because(List.of(), command.because());
    }

    /** The line with which a restriction was recorded, however it went on. */
    static Optional<Restriction> first(ChildFacts facts, UUID fact) {
        return facts.restrictions().stream()
                .filter(line -> line.recorded().fact().value().equals(fact))
                .min(Comparator.comparingInt(line -> line.recorded().revision()));
    }

    @Override
    public Optional<Restricted> standing(ChildFacts facts) {
        return Optional.empty();
    }
}
