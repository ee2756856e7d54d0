package org.learningjournal.internal.keyworking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.facts.ChildChanges;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.work.Work;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.keyworking.KeyWorkers;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/** The door for key workers and cover. Thread-safe. */
public final class KeyWorkersDoor implements KeyWorkers {
    private final Work work;
    private final ChildChanges changes;

    /**
     * A door.
     *
     * @param work runs commands
     */
    public KeyWorkersDoor(Work work) {
        this.work = work;
        this.changes = new ChildChanges(work);
    }

    @Override
    public Outcome<KeyWorkerAssignment> assign(Caller caller, NewAssignment command) {
        return work.run(
                caller,
                "keyWorkers.assign",
                command,
                known -> changes.byManager(known, command.child(), new Assigning(work.storage(), known, command)),
                (known, id) ->
                        changes.replayed(known, command.child()).flatMap(facts -> Lines.find(facts.assignments(), id)));
    }

    @Override
    public Outcome<KeyWorkerAssignment> change(
            Caller caller, ChildId child, PersonId keyWorker, Instant from, Optional<String> override) {
        Asked.Change command = new Asked.Change(child, keyWorker, from, override);
        return work.run(
                caller,
                "keyWorkers.change",
                command,
                known -> changes.byManager(known, child, new HandingOver(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child).flatMap(facts -> Lines.find(facts.assignments(), id)));
    }

    @Override
    public Outcome<KeyWorkerAssignment> end(Caller caller, ChildId child, Instant at) {
        Asked.End command = new Asked.End(child, at);
        return work.run(
                caller,
                "keyWorkers.end",
                command,
                known -> changes.byManager(known, child, new Ending(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child).flatMap(facts -> Lines.find(facts.assignments(), id)));
    }

    @Override
    public Outcome<Cover> cover(Caller caller, NewCover command) {
        return work.run(
                caller,
                "keyWorkers.cover",
                command,
                known -> changes.byManager(known, command.child(), new Covering(work.storage(), known, command)),
                (known, id) ->
                        changes.replayed(known, command.child()).flatMap(facts -> Lines.find(facts.covers(), id)));
    }

    @Override
    public Optional<PersonId> on(Caller caller, ChildId child, Instant instant) {
        return work.look(
                caller,
                known -> changes.facts(known, child)
                        .filter(facts -> mayAsk(known, child))
                        .flatMap(facts -> history(facts).at(instant))
                        .map(KeyWorkerAssignment::keyWorker));
    }

    @Override
    public List<Vacancy> vacancies(Caller caller, ChildId child, Period period) {
        return work.look(
                caller,
                known -> changes.facts(known, child)
                        .filter(facts -> known.covers(List.of(child)))
                        .map(facts -> vacancies(facts, period))
                        .orElse(List.of()));
    }

    private static List<Vacancy> vacancies(ChildFacts facts, Period period) {
        return Ledger.current(facts.enrolments()).stream()
                .flatMap(stay -> stay.period().shared(period).stream())
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .flatMap(part -> history(facts).vacancies(part).stream())
                .toList();
    }

    private static boolean mayAsk(Known known, ChildId child) {
        return known.capacity() == Capacity.STAFF
                ? known.covers(List.of(child))
                : known.acts()
                        && known.journals().containsKey(child)
                        && !known.restricted().contains(child);
    }

    private static KeyWorkerHistory history(ChildFacts facts) {
        return KeyWorkerHistory.of(facts.child().id(), facts.assignments());
    }
}
