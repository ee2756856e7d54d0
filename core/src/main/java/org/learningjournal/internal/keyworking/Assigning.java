package org.learningjournal.internal.keyworking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Period;
import org.learningjournal.internal.facts.Change;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Step;
import org.learningjournal.internal.facts.Told;
import org.learningjournal.internal.facts.Zone;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworking.KeyWorkerChanged;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Assigns a key worker. */
final class Assigning implements Change<KeyWorkerAssignment> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Storage storage;
    private final Known known;
    private final NewAssignment command;

    Assigning(Storage storage, Known known, NewAssignment command) {
        this.storage = storage;
        this.known = known;
        this.command = command;
    }

    @Override
    public Step<KeyWorkerAssignment> decide(ChildFacts facts) {
        Candidate candidate = new Candidate(
                storage.facts().ofPerson(known.setting(), command.keyWorker()),
                command.child(),
                command.period(),
                command.override());
        Optional<Code> refusal = candidate.refusal(known, facts);
        if (refusal.isPresent()) {
            return Step.refused(refusal.get());
        }
        return standing(facts)
                .map(other ->
                        Step.<KeyWorkerAssignment>refused(Decision.refused(Code.KEY_WORKER_OVERLAP, sentence(other))))
                .orElseGet(() -> Step.write(() -> assigned(storage, known, facts, command, candidate)));
    }

    static Answer<KeyWorkerAssignment> assigned(
            Storage storage, Known known, ChildFacts facts, NewAssignment command, Candidate candidate) {
        KeyWorkerAssignment line = new KeyWorkerAssignment(
                Lines.first(known),
                known.setting(),
                command.child(),
                command.keyWorker(),
                candidate.recordedOverride(),
                command.period());
        Lines.insist(storage.keyWorkers().append(known.setting(), line));
        return Answer.done(
                        line,
                        line.recorded().fact(),
                        new KeyWorkerChanged(
                                command.child(),
                                command.keyWorker(),
                                known.at(),
                                new Told(storage).family(known, facts)))
                .because(List.of(), line.override().orElse(""));
    }

    private String sentence(KeyWorkerAssignment other) {
        String name = storage.people().persons(known.setting(), Set.of(other.keyWorker())).stream()
                .map(Person::name)
                .findFirst()
                .orElse("Somebody else");
        Period period = other.period();
        return period.isOpen()
                ? name + " is key worker from " + day(period, false) + ", with no end recorded."
                : name + " is key worker until " + day(period, true) + ".";
    }

    private String day(Period period, boolean last) {
        var zone = Zone.of(storage, known.setting());
        return DAY.format(LocalDate.ofInstant(last ? period.to().minusNanos(1_000) : period.from(), zone));
    }

    @Override
    public Optional<KeyWorkerAssignment> standing(ChildFacts facts) {
        return KeyWorkerHistory.of(command.child(), facts.assignments()).in(command.period()).stream()
                .findFirst();
    }
}
