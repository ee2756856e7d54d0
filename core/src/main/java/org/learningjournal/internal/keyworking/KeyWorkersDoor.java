package org.learningjournal.internal.keyworking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.facts.ChildChanges;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Paged;
import org.learningjournal.internal.facts.Vacancies;
import org.learningjournal.internal.facts.Zone;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.keyworking.Ended;
import org.learningjournal.keyworking.KeyWorkers;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.keyworking.NoticeDue;
import org.learningjournal.keyworking.OnDuty;
import org.learningjournal.people.Child;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/** The door for key workers and cover. Thread-safe. */
public final class KeyWorkersDoor implements KeyWorkers {
    private static final LocalDate FIRST_DAY = LocalDate.ofInstant(Period.DAWN, ZoneOffset.UTC);
    private static final LocalDate LAST_DAY = LocalDate.ofInstant(Period.FOREVER, ZoneOffset.UTC);

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
    public Outcome<Ended> end(Caller caller, ChildId child, Instant at, String because) {
        Asked.End command = new Asked.End(child, at, because);
        return work.run(
                caller,
                "keyWorkers.end",
                command,
                known -> changes.byManager(known, child, new Ending(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child)
                        .flatMap(facts -> Lines.find(facts.assignments(), id)
                                .map(line -> new Ended(line, new Vacancies(known).in(facts, Period.since(at))))));
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
    public Outcome<Cover> endCover(Caller caller, ChildId child, PersonId person, Instant at) {
        Asked.EndCover command = new Asked.EndCover(child, person, at);
        return work.run(
                caller,
                "keyWorkers.endCover",
                command,
                known -> changes.byManager(known, child, new EndingCover(work.storage(), known, command)),
                (known, id) -> changes.replayed(known, child).flatMap(facts -> Lines.find(facts.covers(), id)));
    }

    @Override
    public Outcome<KeyWorkerNotice> told(Caller caller, ChildId child, PersonId parent, FactId assignment) {
        Asked.Telling command = new Asked.Telling(child, parent, assignment);
        return work.run(
                caller,
                "keyWorkers.told",
                command,
                known -> known.covers(List.of(child))
                        ? changes.byAnyone(known, child, new Telling(work.storage(), known, command))
                        : Answer.<KeyWorkerNotice>refused(known.isStaff() ? Code.NOT_FOUND : Code.NOT_STAFF)
                                .about(child),
                (known, id) ->
                        known.covers(List.of(child)) ? Lines.find(told(known, Set.of(child)), id) : Optional.empty());
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
                        .map(facts -> new Vacancies(known).in(facts, period))
                        .orElse(List.of()));
    }

    @Override
    public List<OnDuty> on(Caller caller, ChildId child, LocalDate day) {
        if (!isReckonable(day)) {
            return List.of();
        }
        return work.look(
                caller,
                known -> changes.facts(known, child)
                        .filter(facts -> mayAsk(known, child))
                        .map(facts -> Rota.of(
                                Ledger.current(facts.assignments()), Ledger.current(facts.covers()), whole(known, day)))
                        .orElse(List.of()));
    }

    @Override
    public List<OnDuty> on(Caller caller, ChildId child, LocalDate day, Instant recordedBy) {
        if (!isReckonable(day)) {
            return List.of();
        }
        return work.look(
                caller,
                known -> changes.replayed(known, child)
                        .map(facts -> Rota.of(
                                Ledger.asOf(facts.assignments(), recordedBy),
                                Ledger.asOf(facts.covers(), recordedBy),
                                whole(known, day)))
                        .orElse(List.of()));
    }

    /** Days that lie within the time that periods know, in whichever zone. */
    private static boolean isReckonable(LocalDate day) {
        return day.isAfter(FIRST_DAY) && day.isBefore(LAST_DAY);
    }

    private Period whole(Known known, LocalDate day) {
        return Period.ofDays(day, day, Zone.of(work.storage(), known.setting()));
    }

    @Override
    public Page<Vacancy> vacancies(Caller caller, Period period, PageRequest page) {
        return work.look(
                caller,
                known -> known.isModerator()
                        ? Paged.of(
                                new Vacancies(known).in(inScope(known), period),
                                vacancy -> new Cursor(
                                        vacancy.period().from(), vacancy.child().value()),
                                page)
                        : Page.empty());
    }

    @Override
    public Page<NoticeDue> noticesDue(Caller caller, PageRequest page) {
        return work.look(caller, known -> {
            List<ChildFacts> children = inScope(known);
            Set<ChildId> ids =
                    children.stream().map(facts -> facts.child().id()).collect(Collectors.toSet());
            List<KeyWorkerNotice> told = told(known, ids);
            Notices notices = new Notices(work.storage(), known);
            return Paged.of(children.stream().flatMap(facts -> notices.due(facts, told)), KeyWorkersDoor::place, page);
        });
    }

    /** A parent is to be told of an assignment once: both together make the place unique. */
    private static Cursor place(NoticeDue due) {
        UUID assignment = due.assignment().value();
        UUID parent = due.parent().value();
        return new Cursor(
                due.since(),
                new UUID(
                        assignment.getMostSignificantBits() ^ parent.getMostSignificantBits(),
                        assignment.getLeastSignificantBits() ^ parent.getLeastSignificantBits()));
    }

    @Override
    public List<KeyWorkerNotice> notices(Caller caller, ChildId child) {
        return work.look(
                caller,
                known -> known.covers(List.of(child))
                        ? told(known, Set.of(child)).stream()
                                .sorted(Comparator.comparing((KeyWorkerNotice notice) ->
                                                notice.recorded().at())
                                        .thenComparing(KeyWorkerNotice::parent))
                                .toList()
                        : List.of());
    }

    private List<KeyWorkerNotice> told(Known known, Set<ChildId> children) {
        return children.isEmpty()
                ? List.of()
                : Ledger.current(work.storage().keyWorkers().notices(known.setting(), children));
    }

    /** The children of the setting within the caller's scope; none for families. */
    private List<ChildFacts> inScope(Known known) {
        Set<ChildId> children = work.storage().people().children(known.setting()).stream()
                .map(Child::id)
                .filter(child -> known.covers(List.of(child)))
                .collect(Collectors.toSet());
        return List.copyOf(work.knowing().children(known.setting(), children).values());
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
