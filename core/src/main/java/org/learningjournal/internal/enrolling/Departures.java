package org.learningjournal.internal.enrolling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.base.Uuids;
import org.learningjournal.enrolling.EmploymentEnded;
import org.learningjournal.internal.facts.ChildChanges;
import org.learningjournal.internal.facts.Coverage;
import org.learningjournal.internal.facts.Lines;
import org.learningjournal.internal.facts.Vacancies;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Ends employment, and with it being key worker or cover (P03). */
final class Departures {
    private final Storage storage;
    private final ChildChanges changes;

    Departures(Storage storage, ChildChanges changes) {
        this.storage = storage;
        this.changes = changes;
    }

    Answer<EmploymentEnded> endEmployment(Known known, Asked.EndEmployment command) {
        if (!known.isManager()) {
            return Answer.<EmploymentEnded>refused(Code.NOT_A_MANAGER).about(command.person());
        }
        Instant end = Micros.cut(command.at());
        PersonFacts before = storage.facts().ofPerson(known.setting(), command.person());
        Optional<Decision.Refused> refusal = refusal(known, before, end);
        if (refusal.isPresent()) {
            return Answer.<EmploymentEnded>refused(refusal.get()).about(command.person());
        }
        childrenOf(before, end).forEach(child -> changes.hold(known, child));
        Optional<Decision.Refused> overtaken = refusedAlone(known, command, end);
        if (overtaken.isPresent()) {
            return Answer.<EmploymentEnded>refused(overtaken.get()).about(command.person());
        }
        Set<ChildId> vacated = new HashSet<>(ended(known, command, end));
        vacated.removeAll(known.restricted());
        return Answer.done(
                new EmploymentEnded(command.person(), end, vacated, vacancies(known, vacated, end)), command.person());
    }

    /** Checked once more while nobody else appends to the trail: managers may end each other's employment at once. */
    private Optional<Decision.Refused> refusedAlone(Known known, Asked.EndEmployment command, Instant end) {
        storage.audit().head(known.setting());
        return refusal(known, storage.facts().ofPerson(known.setting(), command.person()), end);
    }

    private Optional<Decision.Refused> refusal(Known known, PersonFacts facts, Instant end) {
        if (facts.records().isEmpty()) {
            return Optional.of(Decision.refused(Code.NOT_FOUND));
        }
        if (ending(facts, end).isEmpty()) {
            return Optional.of(Decision.refused(Code.ALREADY_DONE));
        }
        return leavesNobody(known, facts, end)
                ? Optional.of(Decision.refused(
                        Code.WRONG_STATE, "Nobody would manage the setting then; employ another manager first."))
                : Optional.empty();
    }

    private boolean leavesNobody(Known known, PersonFacts facts, Instant end) {
        if (ending(facts, end).stream().noneMatch(Departures::manages)) {
            return false;
        }
        List<StaffMember> leaving = ending(facts, end);
        return Ledger.current(storage.people().staff(known.setting())).stream()
                .filter(role -> manages(role) && !leaving.contains(role))
                .noneMatch(role -> role.period().contains(end));
    }

    private static boolean manages(StaffMember role) {
        return role.rank() == Rank.MANAGER;
    }

    /** The roles in force just before the end: those that begin later are another employment. */
    private static List<StaffMember> ending(PersonFacts facts, Instant end) {
        return Lines.beyond(facts.staff(), end).stream()
                .filter(role -> role.period().from().isBefore(end))
                .toList();
    }

    /** In one order always, so that two such commands never wait for each other. */
    private static List<ChildId> childrenOf(PersonFacts facts, Instant end) {
        return Stream.concat(
                        Lines.beyond(facts.assignments(), end).stream().map(KeyWorkerAssignment::child),
                        Lines.beyond(facts.covers(), end).stream().map(Cover::child))
                .distinct()
                .sorted(Comparator.comparing(ChildId::value, Uuids::compare))
                .toList();
    }

    private Set<ChildId> ended(Known known, Asked.EndEmployment command, Instant end) {
        PersonFacts facts = storage.facts().ofPerson(known.setting(), command.person());
        List<StaffMember> roles = new ArrayList<>(Ledger.current(facts.staff()));
        for (StaffMember role : ending(facts, end)) {
            StaffMember line = Lines.ended(role, end, known);
            Lines.insist(storage.people().append(known.setting(), line));
            roles.remove(role);
            roles.add(line);
        }
        Set<ChildId> vacated = new HashSet<>();
        uncovered(facts.assignments(), roles, end).forEach(line -> {
            Lines.insist(storage.keyWorkers().append(known.setting(), Lines.ended(line, end, known)));
            vacated.add(line.child());
        });
        uncovered(facts.covers(), roles, end).forEach(line -> {
            Lines.insist(storage.keyWorkers().append(known.setting(), Lines.ended(line, end, known)));
            vacated.add(line.child());
        });
        return vacated;
    }

    private static <T extends Dated> List<T> uncovered(List<T> lines, List<StaffMember> roles, Instant end) {
        return Lines.beyond(lines, end).stream()
                .filter(line -> !Coverage.of(roles, rest(line.period(), end)))
                .toList();
    }

    private static Period rest(Period period, Instant end) {
        return period.from().isBefore(end) ? new Period(end, period.to()) : period;
    }

    Optional<EmploymentEnded> replayed(Known known, Asked.EndEmployment command) {
        if (!known.isManager()) {
            return Optional.empty();
        }
        Instant end = Micros.cut(command.at());
        PersonFacts facts = storage.facts().ofPerson(known.setting(), command.person());
        Set<ChildId> vacated = Stream.concat(
                        endedAt(facts.assignments(), end).map(KeyWorkerAssignment::child),
                        endedAt(facts.covers(), end).map(Cover::child))
                .filter(child -> !known.restricted().contains(child))
                .collect(Collectors.toSet());
        return facts.records().stream()
                .map(Person::id)
                .filter(command.person()::equals)
                .findFirst()
                .map(person -> new EmploymentEnded(person, end, vacated, vacancies(known, vacated, end)));
    }

    private static <T extends Dated> Stream<T> endedAt(List<T> lines, Instant end) {
        return Ledger.current(lines).stream().filter(line -> line.period().to().equals(end));
    }

    List<Vacancy> vacancies(Known known, Set<ChildId> children, Instant end) {
        if (children.isEmpty()) {
            return List.of();
        }
        List<ChildFacts> sorted = storage.facts().ofChildren(known.setting(), children).stream()
                .sorted(Comparator.comparing(facts -> facts.child().id().value(), Uuids::compare))
                .toList();
        return new Vacancies(known).in(sorted, Period.since(end)).toList();
    }
}
