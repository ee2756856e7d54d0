package org.learningjournal.knowing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.StaffStanding;

/** Reads the ledgers about one human at one instant. */
final class PersonReading {
    private final Caller caller;
    private final PersonFacts facts;
    private final SettingRules rules;
    private final Instant at;

    PersonReading(Caller caller, PersonFacts facts, SettingRules rules) {
        this.caller = caller;
        this.facts = facts;
        this.rules = rules;
        this.at = caller.instant();
    }

    Known known(Supplier<List<StaffMember>> colleagues, Supplier<List<PersonException>> exceptions) {
        boolean manages = caller.capacity() == Capacity.STAFF
                && staff().filter(role -> role.rank() == Rank.MANAGER).isPresent();
        Set<ChildId> reachable = Ledger.current(facts.enrolments()).stream()
                .filter(stay -> stay.familyAccess(at))
                .map(Enrolment::child)
                .collect(Collectors.toSet());
        return known(journals(reachable), manages ? alone(colleagues.get(), exceptions) : Set.of());
    }

    Known recipient() {
        return known(journals(ownChildren()), Set.of());
    }

    private Known known(Map<ChildId, Instant> journals, Set<EntryKind> alone) {
        return new Known(
                caller.setting(),
                at,
                caller.capacity(),
                caller.place(),
                caller.person(),
                selves(),
                staff(),
                !inForce(facts.family()).isEmpty(),
                keyChildren(),
                ownChildren(),
                kin(),
                journals,
                restricted(),
                !inForce(facts.undertakings()).isEmpty(),
                alone,
                rules,
                PersonException.inForce(facts.exceptions(), at));
    }

    private <T extends Dated> List<T> inForce(List<T> lines) {
        return Ledger.current(lines).stream().filter(line -> line.inForce(at)).toList();
    }

    private Set<PersonId> selves() {
        return Stream.concat(
                        Stream.of(caller.person()), facts.records().stream().map(Person::id))
                .collect(Collectors.toSet());
    }

    private Optional<StaffStanding> staff() {
        List<StaffMember> roles = inForce(facts.staff());
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        Rank rank = roles.stream().map(StaffMember::rank).max(Rank::compareTo).orElse(Rank.PRACTITIONER);
        Set<Mark> marks = roles.stream().flatMap(role -> role.marks().stream()).collect(Collectors.toSet());
        Sees sees = roles.stream().map(StaffMember::sees).max(Sees::compareTo).orElse(Sees.KEY_CHILDREN);
        return Optional.of(new StaffStanding(rank, marks, sees));
    }

    private Set<ChildId> keyChildren() {
        return Stream.concat(
                        inForce(facts.assignments()).stream().map(KeyWorkerAssignment::child),
                        inForce(facts.covers()).stream().map(Cover::child))
                .collect(Collectors.toSet());
    }

    private Set<ChildId> ownChildren() {
        return inForce(facts.links()).stream().map(FamilyLink::child).collect(Collectors.toSet());
    }

    /** Of the family now or once; a link that was taken back before it began is none. */
    private Set<ChildId> kin() {
        return Ledger.current(facts.links()).stream()
                .filter(link -> !link.period().equals(Period.NEVER))
                .filter(link -> !link.period().from().isAfter(at))
                .map(FamilyLink::child)
                .collect(Collectors.toSet());
    }

    private Map<ChildId, Instant> journals(Set<ChildId> reachable) {
        Map<ChildId, Instant> since = new HashMap<>();
        for (FamilyLink link : inForce(facts.links())) {
            if (reachable.contains(link.child())) {
                Instant from = link.isResponsible() || rules.history() == SettingRules.History.WHOLE
                        ? Period.DAWN
                        : link.period().from();
                since.merge(link.child(), from, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return since;
    }

    private Set<ChildId> restricted() {
        return Ledger.current(facts.restrictions()).stream()
                .filter(restriction -> restriction.applies(at))
                .map(Restriction::child)
                .collect(Collectors.toSet());
    }

    /** A colleague who was denied still counts: nobody becomes the only one by denying the others. */
    private Set<EntryKind> alone(List<StaffMember> lines, Supplier<List<PersonException>> exceptions) {
        Set<PersonId> selves = selves();
        Set<StaffMember> others = new HashSet<>(inForce(lines));
        others.removeIf(role -> selves.contains(role.person()));
        Set<EntryKind> alone = EnumSet.noneOf(EntryKind.class);
        if (others.stream().noneMatch(this::approvesContributions) && nobodyPermitted(others, exceptions)) {
            alone.add(EntryKind.CONTRIBUTION);
        }
        if (others.stream().noneMatch(StaffMember::moderates)) {
            alone.add(EntryKind.OBSERVATION);
        }
        return alone;
    }

    private boolean approvesContributions(StaffMember role) {
        return rules.contributionApprovers() == SettingRules.Approvers.STAFF_IN_SCOPE || role.moderates();
    }

    private boolean nobodyPermitted(Set<StaffMember> others, Supplier<List<PersonException>> exceptions) {
        return others.isEmpty()
                || Ledger.current(exceptions.get()).stream()
                        .filter(line -> line.permission() == Permission.APPROVE_CONTRIBUTIONS
                                && line.answer() == Allowance.PERMIT
                                && line.applies(at))
                        .noneMatch(line ->
                                others.stream().anyMatch(role -> role.person().equals(line.person())));
    }
}
