package org.learningjournal.internal.enrolling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.enrolling.EmploymentEnded;
import org.learningjournal.enrolling.HandedOver;
import org.learningjournal.enrolling.NewHandOver;
import org.learningjournal.enrolling.PendingDecision;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.keyworking.Successor;
import org.learningjournal.internal.moderation.Deciders;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.internal.writing.HandingOver;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.visibility.Known;

/** Ends an employment and hands over what it leaves, all in one unit. */
final class Succession {
    private final Work work;
    private final Departures departures;

    Succession(Work work, Departures departures) {
        this.work = work;
        this.departures = departures;
    }

    Answer<HandedOver> handOver(Known known, NewHandOver command) {
        Instant at = Micros.cut(command.at());
        if (!known.isManager()) {
            return Answer.<HandedOver>refused(Code.NOT_A_MANAGER).about(command.person());
        }
        if (at.isAfter(known.at())) {
            return refused(
                    command, Decision.refused(Code.INVALID, "at must not lie in the future: hand over on the day"));
        }
        PersonFacts left = work.storage().facts().ofPerson(known.setting(), command.person());
        Optional<Successor> next = command.successor().map(person -> new Successor(work.storage(), known, person));
        Optional<Code> obstacle = next.flatMap(successor -> successor.refusal(left));
        if (obstacle.isPresent()) {
            return Answer.<HandedOver>refused(obstacle.get()).about(command.person());
        }
        Map<EntryId, Set<PersonId>> before = new Deciders(work).now(known);
        Answer<EmploymentEnded> ended = departures.endEmployment(known, new Asked.EndEmployment(command.person(), at));
        if (ended.outcome() instanceof Outcome.Refused<EmploymentEnded> no
                && (no.decision().reason().code() != Code.ALREADY_DONE || !hasLeft(known, command))) {
            return refused(command, stillHere(no.decision()));
        }
        if (next.flatMap(successor -> successor.refusal(left)).isPresent()) {
            throw new ConflictException();
        }
        return handedOver(known, command, left, next, before);
    }

    /** Whether the employment ended before: there was one, and none is in force now or later. */
    private boolean hasLeft(Known known, NewHandOver command) {
        List<StaffMember> roles = work.storage()
                .facts()
                .ofPerson(known.setting(), command.person())
                .staff();
        return Ledger.current(roles).stream().anyMatch(role -> !role.period().equals(Period.NEVER))
                && Lines.beyond(roles, known.at()).isEmpty();
    }

    private static Decision.Refused stillHere(Decision.Refused why) {
        return why.reason().code() == Code.ALREADY_DONE
                ? Decision.refused(Code.WRONG_STATE, "No employment ends then, and none has ended for good before.")
                : why;
    }

    private static Answer<HandedOver> refused(NewHandOver command, Decision.Refused why) {
        return Answer.<HandedOver>refused(why).about(command.person());
    }

    private Answer<HandedOver> handedOver(
            Known known,
            NewHandOver command,
            PersonFacts left,
            Optional<Successor> next,
            Map<EntryId, Set<PersonId>> before) {
        Instant at = Micros.cut(command.at());
        List<KeyWorkerAssignment> assigned = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<KeyWorkerAssignment> leaving = leaving(known, left, at);
        for (KeyWorkerAssignment line : leaving) {
            Optional<Successor.Followed> followed = next.flatMap(successor ->
                    facts(known, line.child()).flatMap(child -> successor.follows(child, rest(line, at))));
            followed.ifPresent(each -> {
                assigned.add(each.assignment());
                events.addAll(each.events());
            });
        }
        Set<ChildId> children = leaving.stream().map(KeyWorkerAssignment::child).collect(Collectors.toSet());
        int items = command.successor()
                .map(to -> new HandingOver(work).handOver(known, command.person(), to))
                .orElse(0);
        HandedOver done = new HandedOver(
                command.person(), at, assigned, vacancies(known, children, at), items, pending(known, left, before));
        return Answer.done(done, command.person(), events.toArray(Event[]::new)).because(List.of(), command.because());
    }

    /** What ended with the employment and is the caller's to know of. */
    private List<KeyWorkerAssignment> leaving(Known known, PersonFacts left, Instant at) {
        List<KeyWorkerAssignment> now = work.storage()
                .facts()
                .ofPerson(known.setting(), left.records().get(0).id())
                .assignments();
        return Lines.beyond(left.assignments(), at).stream()
                .filter(line -> !Ledger.current(now).contains(line))
                .filter(line -> !known.restricted().contains(line.child()))
                .toList();
    }

    private static Period rest(KeyWorkerAssignment line, Instant at) {
        Period period = line.period();
        return period.from().isBefore(at) ? new Period(at, period.to()) : period;
    }

    private Optional<ChildFacts> facts(Known known, ChildId child) {
        return Optional.ofNullable(
                work.knowing().children(known.setting(), Set.of(child)).get(child));
    }

    private List<Vacancy> vacancies(Known known, Set<ChildId> children, Instant at) {
        return departures.vacancies(known, children, at);
    }

    private List<PendingDecision> pending(Known known, PersonFacts left, Map<EntryId, Set<PersonId>> before) {
        Set<PersonId> records = left.records().stream().map(Person::id).collect(Collectors.toSet());
        Map<EntryId, Set<PersonId>> after = new Deciders(work).now(known);
        return before.entrySet().stream()
                .filter(item -> !item.getValue().isEmpty() && records.containsAll(item.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(entry -> new PendingDecision(entry, after.getOrDefault(entry, Set.of())))
                .toList();
    }

    Optional<HandedOver> replayed(Known known, NewHandOver command) {
        Instant at = Micros.cut(command.at());
        return departures
                .replayed(known, new Asked.EndEmployment(command.person(), at))
                .map(ended -> new HandedOver(
                        command.person(), at, followed(known, command, at), ended.vacancies(), 0, List.of()));
    }

    private List<KeyWorkerAssignment> followed(Known known, NewHandOver command, Instant at) {
        return command.successor().stream()
                .flatMap(person ->
                        Ledger.current(work.storage()
                                        .facts()
                                        .ofPerson(known.setting(), person)
                                        .assignments())
                                .stream())
                .filter(line -> !line.period().from().isBefore(at)
                        && line.recorded().by().equals(known.self())
                        && !known.restricted().contains(line.child()))
                .toList();
    }
}
