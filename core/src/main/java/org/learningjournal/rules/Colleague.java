package org.learningjournal.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/**
 * One human on the staff of a setting now, over all their records.
 *
 * @param name the name
 * @param rank the highest rank
 * @param marks the marks of every role
 * @param sees the narrowest of what the roles see
 * @param exceptions permissions given or denied by name
 * @param keyChildren children of whom they are key worker or cover
 * @param ownChildren children of whose family they are
 * @param keptFrom children from whom a restriction keeps them
 */
public record Colleague(
        String name,
        Rank rank,
        Set<Mark> marks,
        Sees sees,
        Map<Permission, Allowance> exceptions,
        Set<ChildId> keyChildren,
        Set<ChildId> ownChildren,
        Set<ChildId> keptFrom) {
    /** Copies the collections. */
    public Colleague {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rank, "rank");
        marks = Set.copyOf(marks);
        Objects.requireNonNull(sees, "sees");
        exceptions = Map.copyOf(exceptions);
        keyChildren = Set.copyOf(keyChildren);
        ownChildren = Set.copyOf(ownChildren);
        keptFrom = Set.copyOf(keptFrom);
    }

    boolean moderates() {
        return rank != Rank.PRACTITIONER;
    }

    Allowance allowance(Permission permission) {
        return exceptions.getOrDefault(permission, Allowance.DEFAULT);
    }

    boolean approvesContributions(SettingRules rules) {
        return switch (allowance(Permission.APPROVE_CONTRIBUTIONS)) {
            case PERMIT -> true;
            case DENY -> false;
            case DEFAULT -> rules.contributionApprovers() == SettingRules.Approvers.STAFF_IN_SCOPE || moderates();
        };
    }

    /** Whether the child is in scope, and of nobody's family but others'. */
    boolean mayDecideAbout(ChildId child, SettingRules rules) {
        Sees scope = sees == Sees.AS_THE_SETTING ? rules.staffSee() : sees;
        return (scope == Sees.ALL_CHILDREN || keyChildren.contains(child))
                && !keptFrom.contains(child)
                && !ownChildren.contains(child);
    }

    boolean hasOneOf(Collection<ChildId> children) {
        return children.stream().anyMatch(ownChildren::contains);
    }
}
