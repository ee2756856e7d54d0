package org.learningjournal.internal.governing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.Restriction;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Child;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Colleague;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.Workforce;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/** Reads who works at a setting, and for whom, in as many store calls for many as for few. */
final class Staffing {
    private final Instant at;
    private final List<StaffMember> roles;
    private final List<PersonException> exceptions;
    private final List<ChildFacts> present;
    private final Map<PersonId, List<Person>> humans;

    private Staffing(Storage storage, Known known) {
        this.at = known.at();
        this.roles = inForce(storage.people().staff(known.setting()));
        this.exceptions = Ledger.current(storage.rules().exceptions(known.setting()));
        Set<ChildId> children = storage.people().children(known.setting()).stream()
                .map(Child::id)
                .filter(child -> !known.restricted().contains(child))
                .collect(Collectors.toSet());
        this.present = storage.facts().ofChildren(known.setting(), children).stream()
                .filter(facts -> !inForce(facts.enrolments()).isEmpty())
                .toList();
        this.humans = storage.people().persons(known.setting(), everybody()).stream()
                .collect(Collectors.groupingBy(Person::human));
    }

    static Workforce of(Storage storage, Known known) {
        return new Staffing(storage, known).workforce();
    }

    private Workforce workforce() {
        List<Colleague> staff = new ArrayList<>();
        Map<String, Map<Permission, Allowance>> others = new HashMap<>();
        humans.values().forEach(records -> {
            Set<PersonId> ids = records.stream().map(Person::id).collect(Collectors.toSet());
            List<StaffMember> theirs =
                    roles.stream().filter(role -> ids.contains(role.person())).toList();
            Map<Permission, Allowance> excepted = PersonException.inForce(
                    exceptions.stream()
                            .filter(line -> ids.contains(line.person()))
                            .toList(),
                    at);
            String name =
                    records.stream().map(Person::name).sorted().findFirst().orElse("");
            if (!theirs.isEmpty()) {
                staff.add(colleague(name, ids, theirs, excepted));
            } else if (!excepted.isEmpty()) {
                others.put(name, excepted);
            }
        });
        return new Workforce(staff, present.stream().map(ChildFacts::child).toList(), others);
    }

    private Colleague colleague(
            String name, Set<PersonId> ids, List<StaffMember> theirs, Map<Permission, Allowance> excepted) {
        return new Colleague(
                name,
                theirs.stream().map(StaffMember::rank).max(Rank::compareTo).orElse(Rank.PRACTITIONER),
                theirs.stream().flatMap(role -> role.marks().stream()).collect(Collectors.<Mark>toSet()),
                theirs.stream().map(StaffMember::sees).max(Sees::compareTo).orElse(Sees.KEY_CHILDREN),
                excepted,
                childrenOf(ids, this::carers),
                childrenOf(ids, facts -> Knowing.family(facts, at)),
                childrenOf(ids, this::restricted));
    }

    private static boolean meet(Set<PersonId> some, Collection<PersonId> others) {
        return others.stream().anyMatch(some::contains);
    }

    private Set<ChildId> childrenOf(Set<PersonId> ids, Function<ChildFacts, Set<PersonId>> persons) {
        return present.stream()
                .filter(facts -> meet(ids, persons.apply(facts)))
                .map(facts -> facts.child().id())
                .collect(Collectors.toSet());
    }

    private Set<PersonId> carers(ChildFacts facts) {
        return Stream.concat(
                        inForce(facts.assignments()).stream().map(KeyWorkerAssignment::keyWorker),
                        inForce(facts.covers()).stream().map(Cover::person))
                .collect(Collectors.toSet());
    }

    private Set<PersonId> restricted(ChildFacts facts) {
        return Ledger.current(facts.restrictions()).stream()
                .filter(restriction -> restriction.applies(at))
                .map(Restriction::person)
                .collect(Collectors.toSet());
    }

    /** Also persons who only are family of a child or kept from it: another record of theirs may be on the staff. */
    private Set<PersonId> everybody() {
        Set<PersonId> all = new HashSet<>();
        roles.forEach(role -> all.add(role.person()));
        exceptions.forEach(line -> all.add(line.person()));
        present.forEach(facts -> {
            all.addAll(Knowing.family(facts, at));
            all.addAll(restricted(facts));
            all.addAll(carers(facts));
        });
        return all;
    }

    private <T extends Dated> List<T> inForce(List<T> lines) {
        return Ledger.current(lines).stream().filter(line -> line.inForce(at)).toList();
    }
}
