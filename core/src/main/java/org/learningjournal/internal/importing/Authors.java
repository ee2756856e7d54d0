package org.learningjournal.internal.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.people.Person;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.StaffStanding;

/**
 * Those who wrote what a manager imports, as the rules of moderation look at them (P08). However many there are, they cost
 * three store calls.
 */
final class Authors {
    private final Known manager;
    private final List<StaffMember> roles;
    private final List<PersonException> exceptions;
    private final Map<PersonId, Set<PersonId>> humans;
    private final Map<ChildId, Set<PersonId>> families = new HashMap<>();
    private final Map<ChildId, Set<PersonId>> kept = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> records = new HashMap<>();
    private final Map<Deemed, Known> deemed = new HashMap<>();

    /** An author with the marks that count. */
    private record Deemed(PersonId author, Set<Mark> marks) {}

    /**
     * Loads them.
     *
     * @param storage where they are
     * @param manager all about who imports
     * @param authors who is said to have written an item
     * @param children the facts of every child of the setting
     */
    Authors(Storage storage, Known manager, Set<PersonId> authors, Collection<ChildFacts> children) {
        this.manager = manager;
        this.roles = Ledger.current(storage.people().staff(manager.setting())).stream()
                .filter(role -> !role.period().equals(Period.NEVER)
                        && !role.period().from().isAfter(manager.at()))
                .toList();
        this.exceptions = storage.rules().exceptions(manager.setting());
        for (ChildFacts each : children) {
            Recipients recipients = new Recipients(List.of(each), manager.at());
            families.put(each.child().id(), recipients.familyOnce());
            kept.put(each.child().id(), recipients.restricted());
        }
        this.humans = humans(storage.people().persons(manager.setting(), everybody(authors, children)));
    }

    /** All who may be another record of an author: staff, and who is of a child's family or kept from it. */
    private Set<PersonId> everybody(Set<PersonId> authors, Collection<ChildFacts> children) {
        Set<PersonId> all = new HashSet<>(authors);
        roles.forEach(role -> all.add(role.person()));
        exceptions.forEach(line -> all.add(line.person()));
        children.forEach(facts -> Stream.concat(
                        facts.links().stream().map(FamilyLink::person),
                        facts.restrictions().stream().map(Restriction::person))
                .forEach(all::add));
        return all;
    }

    private static Map<PersonId, Set<PersonId>> humans(List<Person> persons) {
        Map<PersonId, Set<PersonId>> byHuman =
                persons.stream().collect(groupingBy(Person::human, mapping(Person::id, toSet())));
        return persons.stream().collect(toUnmodifiableMap(Person::id, person -> byHuman.get(person.human())));
    }

    /** Whether somebody is or once was a member of staff. */
    boolean wasStaff(PersonId author) {
        return roles(author).findAny().isPresent();
    }

    /** Whether somebody is a member of staff now. */
    boolean isStaff(PersonId author) {
        return roles(author).anyMatch(role -> role.inForce(manager.at()));
    }

    /** Whether somebody is kept from one of some children. */
    boolean isKept(PersonId author, Set<ChildId> from) {
        return from.stream().anyMatch(child -> isAmong(author, kept, child));
    }

    /** All about an author of something that occurred at an instant; what stands against the manager stands here too. */
    Known of(PersonId author, Instant occurredAt) {
        return deemed.computeIfAbsent(new Deemed(author, marks(author, occurredAt)), this::known);
    }

    private Stream<StaffMember> roles(PersonId author) {
        Set<PersonId> selves = selves(author);
        return roles.stream().filter(role -> selves.contains(role.person()));
    }

    private Set<PersonId> selves(PersonId author) {
        return records.computeIfAbsent(author, id -> humans.getOrDefault(id, Set.of()));
    }

    private boolean isAmong(PersonId author, Map<ChildId, Set<PersonId>> persons, ChildId child) {
        return !Collections.disjoint(selves(author), persons.getOrDefault(child, Set.of()));
    }

    /** The author's, of the roles now and then, or of all of them where there was none then; and the manager's. */
    private Set<Mark> marks(PersonId author, Instant occurredAt) {
        List<StaffMember> all = roles(author).toList();
        List<StaffMember> held = all.stream()
                .filter(role -> role.inForce(manager.at()) || role.period().contains(occurredAt))
                .toList();
        return Stream.concat(
                        (held.isEmpty() ? all : held).stream().map(StaffMember::marks),
                        manager.staff().stream().map(StaffStanding::marks))
                .flatMap(Set::stream)
                .collect(toSet());
    }

    private Known known(Deemed who) {
        return new Known(
                manager.setting(),
                manager.at(),
                Capacity.STAFF,
                Place.AT_SETTING,
                who.author(),
                selves(who.author()),
                Optional.of(new StaffStanding(Rank.PRACTITIONER, who.marks(), Sees.AS_THE_SETTING)),
                false,
                Set.of(),
                Set.of(),
                children(who.author(), families, manager.kin()),
                Map.of(),
                children(who.author(), kept, manager.restricted()),
                false,
                Set.of(),
                manager.rules(),
                allowances(who.author()));
    }

    private Set<ChildId> children(PersonId author, Map<ChildId, Set<PersonId>> persons, Set<ChildId> ofManager) {
        Set<ChildId> all = new HashSet<>(ofManager);
        persons.keySet().stream()
                .filter(child -> isAmong(author, persons, child))
                .forEach(all::add);
        return all;
    }

    /** Nobody publishes in another's name what would wait in their own: a denial of either counts, a permit of both. */
    private Map<Permission, Allowance> allowances(PersonId author) {
        Set<PersonId> selves = selves(author);
        Map<Permission, Allowance> all = new EnumMap<>(Permission.class);
        all.putAll(PersonException.inForce(
                exceptions.stream()
                        .filter(line -> selves.contains(line.person()))
                        .toList(),
                manager.at()));
        Allowance authors = all.getOrDefault(Permission.PUBLISH_DIRECTLY, Allowance.DEFAULT);
        all.put(Permission.PUBLISH_DIRECTLY, both(authors, manager.allowance(Permission.PUBLISH_DIRECTLY)));
        return all;
    }

    private static Allowance both(Allowance one, Allowance other) {
        if (one == Allowance.DENY || other == Allowance.DENY) {
            return Allowance.DENY;
        }
        return one == other ? one : Allowance.DEFAULT;
    }
}
