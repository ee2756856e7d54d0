package org.learningjournal.internal.enrolling;

import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Coverage;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Links a person to a child. */
final class Linking implements Change<FamilyLink> {
    private final Storage storage;
    private final Known known;
    private final NewLink command;

    Linking(Storage storage, Known known, NewLink command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<FamilyLink> decide(ChildFacts facts) {
        PersonFacts person = storage.facts().ofPerson(known.setting(), command.person());
        if (person.records().isEmpty()) {
            return Step.refused(Code.NOT_FOUND);
        }
        return overlapping(person.links()).isPresent() ? Step.refused(Code.OVERLAPS) : Step.write(() -> linked(person));
    }

    private Optional<FamilyLink> overlapping(List<FamilyLink> lines) {
        return Ledger.current(lines).stream()
                .filter(link ->
                        link.child().equals(command.child()) && link.period().overlaps(command.period()))
                .findFirst();
    }

    private Answer<FamilyLink> linked(PersonFacts person) {
        FamilyLink link = new FamilyLink(
                Lines.first(known),
                known.setting(),
                command.child(),
                command.person(),
                command.relationship(),
                command.responsibility(),
                command.period());
        Lines.insist(storage.families().append(known.setting(), link));
        Period asFamily = Period.since(command.period().from());
        if (!Coverage.of(Ledger.current(person.family()), asFamily)) {
            Lines.insist(storage.people()
                    .append(
                            known.setting(),
                            new FamilyMember(Lines.first(known), known.setting(), command.person(), asFamily)));
        }
        return Answer.done(link, link.recorded().fact());
    }

    @Override
    public Optional<FamilyLink> standing(ChildFacts facts) {
        return overlapping(
                storage.facts().ofPerson(known.setting(), command.person()).links());
    }
}
