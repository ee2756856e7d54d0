package org.learningjournal.internal.enrolling;

import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.Restricted;
import org.learningjournal.enrolling.RestrictionChanged;
import org.learningjournal.family.Restriction;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.facts.Told;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Keeps a person from a child. Several restrictions of one person stand beside each other. */
final class Restricting implements Change<Restricted> {
    private final Storage storage;
    private final Known known;
    private final NewRestriction command;

    Restricting(Storage storage, Known known, NewRestriction command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<Restricted> decide(ChildFacts facts) {
        List<Person> records =
                storage.facts().ofPerson(known.setting(), command.person()).records();
        return records.isEmpty() ? Step.refused(Code.NOT_FOUND) : Step.write(() -> recorded(facts, records));
    }

    /** A line for every record of the human, so that whoever asks about one of them need not know of the others. */
    private Answer<Restricted> recorded(ChildFacts facts, List<Person> records) {
        Restriction restriction = restriction(command.person());
        Lines.insist(storage.families().append(restriction.setting(), restriction));
        records.stream()
                .map(Person::id)
                .filter(record -> !record.equals(command.person()))
                .forEach(record -> Lines.insist(storage.families().append(known.setting(), restriction(record))));
        return Answer.done(
                new Restricted(
                        command.child(), command.person(), restriction.period().from()),
                restriction.recorded().fact(),
                new RestrictionChanged(
                        command.child(),
                        command.person(),
                        known.at(),
                        new Told(storage).managersBut(known, facts, command.person())));
    }

    private Restriction restriction(PersonId person) {
        return new Restriction(
                Lines.first(known),
                known.setting(),
                command.child(),
                person,
                command.kind(),
                command.evidence(),
                command.reviewAt(),
                Period.since(command.from()));
    }

    /** Nothing stands in the way of a restriction: it is decided again. */
    @Override
    public Optional<Restricted> standing(ChildFacts facts) {
        return Optional.empty();
    }
}
