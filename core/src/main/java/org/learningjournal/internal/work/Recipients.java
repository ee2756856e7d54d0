package org.learningjournal.internal.work;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Head;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.ChildFacts;

/** Who may be told of something. Nobody is ever told of a child from whom they are kept. */
public final class Recipients {
    private final Collection<ChildFacts> children;
    private final Instant at;

    /**
     * Recipients of something about some children.
     *
     * @param children the children's facts
     * @param at when
     */
    public Recipients(Collection<ChildFacts> children, Instant at) {
        this.children = children;
        this.at = at;
    }

    /**
     * The families who may see an entry in the journal.
     *
     * @param occurredAt when the thing happened: before a link without parental responsibility it is not shown
     * @param rules the setting's rules
     * @return linked persons whose access is open and whom nothing keeps from the child
     */
    public Set<PersonId> families(Instant occurredAt, SettingRules rules) {
        return children.stream()
                .flatMap(child -> Knowing.audience(child, at, occurredAt, rules).stream())
                .collect(Collectors.toSet());
    }

    /**
     * The children's key workers and who stands in for them.
     *
     * @return persons who are kept from none of the children
     */
    public Set<PersonId> keyWorkers() {
        Set<PersonId> told = new HashSet<>();
        for (ChildFacts child : children) {
            inForce(child.assignments()).map(KeyWorkerAssignment::keyWorker).forEach(told::add);
            inForce(child.covers()).map(Cover::person).forEach(told::add);
        }
        return withoutRestricted(told);
    }

    /**
     * Who may decide on a waiting observation: seniors and managers in whose scope a child of it is.
     *
     * @param staff all lines about roles as staff
     * @param rules what staff see where their own role does not say
     * @return persons whom nothing keeps from the children, and not of their families unless there is one alone
     */
    public Set<PersonId> moderators(List<StaffMember> staff, SettingRules rules) {
        Set<PersonId> all = moderating(staff, rules, EnumSet.of(Rank.SENIOR, Rank.MANAGER));
        Set<PersonId> others = withoutFamily(all);
        return others.isEmpty() && all.size() == 1 ? all : others;
    }

    /**
     * Who of some ranks has a child of it in their scope.
     *
     * @param staff all lines about roles as staff
     * @param rules what staff see where their own role does not say
     * @param ranks the ranks
     * @return persons whom nothing keeps from the children, those of their families among them
     */
    public Set<PersonId> moderating(List<StaffMember> staff, SettingRules rules, Set<Rank> ranks) {
        Set<PersonId> keyWorkers = keyWorkers();
        return withoutRestricted(inForce(staff)
                .filter(role -> ranks.contains(role.rank()))
                .filter(role -> sees(role, rules) == Sees.ALL_CHILDREN || keyWorkers.contains(role.person()))
                .map(StaffMember::person)
                .collect(Collectors.toSet()));
    }

    private static Sees sees(StaffMember role, SettingRules rules) {
        return role.sees() == Sees.AS_THE_SETTING ? rules.staffSee() : role.sees();
    }

    /**
     * Leaves out those who take no part in staff matters about these children because they are or were their family.
     *
     * @param persons staff
     * @return the others
     */
    public Set<PersonId> withoutFamily(Set<PersonId> persons) {
        Set<PersonId> others = new HashSet<>(persons);
        others.removeAll(familyOnce());
        return others;
    }

    /**
     * Who is of the children's families, or once was: that a link ends opens nothing to them.
     *
     * @return the persons
     */
    public Set<PersonId> familyOnce() {
        return children.stream()
                .flatMap(child -> Ledger.current(child.links()).stream())
                .filter(link -> !link.period().equals(Period.NEVER)
                        && !link.period().from().isAfter(at))
                .map(FamilyLink::person)
                .collect(Collectors.toSet());
    }

    /**
     * Some persons, without those who are kept from one of the children.
     *
     * @param persons the persons
     * @return who is left
     */
    public Set<PersonId> withoutRestricted(Set<PersonId> persons) {
        Set<PersonId> told = new HashSet<>(persons);
        told.removeAll(restricted());
        return told;
    }

    /**
     * Whom to tell what became of an observation: its author and its keeper, while they are employed.
     *
     * @param head the item's head
     * @param staff all lines about roles as staff
     * @return persons who are kept from none of the children
     */
    public Set<PersonId> makers(Head head, List<StaffMember> staff) {
        Set<PersonId> makers = makers(head);
        makers.retainAll(inForce(staff).map(StaffMember::person).collect(Collectors.toSet()));
        return makers;
    }

    /**
     * Whom to tell what became of an item: its author and its keeper, family only while they have access.
     *
     * @param head the item's head
     * @return persons who are kept from none of the children
     */
    public Set<PersonId> makers(Head head) {
        Set<PersonId> makers = withoutRestricted(Set.copyOf(List.of(head.author(), head.keeper())));
        if (head.kind().capacity() == Capacity.FAMILY) {
            makers.removeIf(person -> children.stream()
                    .noneMatch(child -> Knowing.audience(child, at).contains(person)));
        }
        return makers;
    }

    /**
     * Who is kept from one of the children.
     *
     * @return the restricted persons
     */
    public Set<PersonId> restricted() {
        return children.stream()
                .flatMap(child -> Ledger.current(child.restrictions()).stream())
                .filter(restriction -> restriction.applies(at))
                .map(Restriction::person)
                .collect(Collectors.toSet());
    }

    private <T extends Dated> Stream<T> inForce(List<T> lines) {
        return Ledger.current(lines).stream().filter(line -> line.inForce(at));
    }
}
