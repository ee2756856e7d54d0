package org.learningjournal.visibility;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Eyes;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Medium;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.rules.SettingRules.Approvers;
import org.learningjournal.rules.SettingRules.WorkAtHome;

/**
 * Everything the rules need to know about a caller, as constants. Loaded once a call by {@code knowing}; the rules ask
 * nobody else.
 *
 * @param setting the setting
 * @param at the instant of decision
 * @param capacity in which the caller acts
 * @param place from where
 * @param self the person named by the caller
 * @param selves every record of the same human, {@code self} included
 * @param staff the role as staff in force, empty if there is none
 * @param familyMember whether a role as family is in force
 * @param keyChildren children of whom the caller is key worker or cover now
 * @param ownChildren children to whom a family link is in force, whatever the capacity
 * @param kin children of whose family the caller is, or once was: in staff matters about them they take no part, and that a
 *     link ends opens nothing to them
 * @param journals children whose journal the caller reaches as family, with the instant from which its history counts
 * @param restricted children from whom the caller is kept; beats everything
 * @param undertaking whether the undertaking to protect other children's images is signed
 * @param decidesAlone kinds of items on which nobody else at the setting could decide
 * @param rules the setting's rules in force at the instant of decision
 * @param exceptions what besides the rules holds for the caller: permissions that are permitted or denied them by name
 */
public record Known(
        SettingId setting,
        Instant at,
        Capacity capacity,
        Place place,
        PersonId self,
        Set<PersonId> selves,
        Optional<StaffStanding> staff,
        boolean familyMember,
        Set<ChildId> keyChildren,
        Set<ChildId> ownChildren,
        Set<ChildId> kin,
        Map<ChildId, Instant> journals,
        Set<ChildId> restricted,
        boolean undertaking,
        Set<EntryKind> decidesAlone,
        SettingRules rules,
        Map<Permission, Allowance> exceptions) {
    /** Copies the collections. */
    public Known {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(self, "self");
        selves = Set.copyOf(selves);
        Objects.requireNonNull(staff, "staff");
        keyChildren = Set.copyOf(keyChildren);
        ownChildren = Set.copyOf(ownChildren);
        kin = Set.copyOf(kin);
        journals = Map.copyOf(journals);
        restricted = Set.copyOf(restricted);
        decidesAlone = Set.copyOf(decidesAlone);
        Objects.requireNonNull(rules, "rules");
        exceptions = Map.copyOf(exceptions);
    }

    /**
     * Several readers of one document as one reader: a relative to whom every child is another family's, who brought nothing
     * in, is kept from every child from whom one of them is kept, and signed the undertaking only if each of them did. What a
     * projection shows this reader it shows each of them; it is no caller, and sees no entry of its own. Staff have no
     * undertaking to sign, and are held to the consents like everybody else.
     *
     * @param readers at least one, of one setting at one instant
     * @return what a projection for all of them goes by
     */
    public static Known together(Collection<Known> readers) {
        Known first = readers.iterator().next();
        Set<ChildId> kept = new HashSet<>();
        readers.forEach(reader -> kept.addAll(reader.restricted));
        return new Known(
                first.setting,
                first.at,
                Capacity.FAMILY,
                Place.UNKNOWN,
                first.self,
                Set.of(),
                Optional.empty(),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                kept,
                readers.stream().allMatch(reader -> reader.undertaking || reader.capacity == Capacity.STAFF),
                Set.of(),
                first.rules,
                Map.of());
    }

    /**
     * Whether the caller holds a role in the capacity they act in, and at the place from which they act.
     *
     * @return false if nothing may be seen or done
     */
    public boolean acts() {
        return capacity == Capacity.STAFF ? isStaff() : familyMember;
    }

    /**
     * Why the caller does not {@link #acts act}.
     *
     * @return that they hold no role, or none away from the setting
     */
    public Code whyNotActing() {
        return capacity == Capacity.STAFF && staff.isPresent() && !mayWorkHere() ? Code.NOT_AT_HOME : Code.NO_ROLE;
    }

    /** A place that is not declared is taken for home (P11). */
    private boolean mayWorkHere() {
        return place == Place.AT_SETTING || may(Permission.WORK_AT_HOME);
    }

    /**
     * What is said of the caller by name.
     *
     * @param permission a permission
     * @return {@link Allowance#DEFAULT} if nothing is, or if it does not matter in the capacity they act in
     */
    public Allowance allowance(Permission permission) {
        return permission.capacity() == capacity
                ? exceptions.getOrDefault(permission, Allowance.DEFAULT)
                : Allowance.DEFAULT;
    }

    /**
     * Whether the rules, or else an exception, let the caller do something. A restriction and what the policy has fixed are
     * asked apart, and win.
     *
     * @param permission what
     * @return false if they do not
     */
    public boolean may(Permission permission) {
        return switch (allowance(permission)) {
            case PERMIT -> true;
            case DENY -> false;
            case DEFAULT -> mayByTheRules(permission);
        };
    }

    private boolean mayByTheRules(Permission permission) {
        return switch (permission) {
            case APPROVE_CONTRIBUTIONS -> rules.contributionApprovers() == Approvers.STAFF_IN_SCOPE || isModerator();
            case WORK_AT_HOME -> rules.workAtHome() == WorkAtHome.ALLOWED;
            case PUBLISH_DIRECTLY, COMMENT, CONTRIBUTE -> true;
        };
    }

    /**
     * Whether the caller acts as staff, is employed, and may work from where they are.
     *
     * @return true for any rank
     */
    public boolean isStaff() {
        return capacity == Capacity.STAFF && staff.isPresent() && mayWorkHere();
    }

    /**
     * Whether the caller acts as staff and may moderate.
     *
     * @return true for seniors and managers
     */
    public boolean isModerator() {
        return isStaff()
                && staff.filter(role -> role.rank() != Rank.PRACTITIONER).isPresent();
    }

    /**
     * Whether the caller acts as staff and manages.
     *
     * @return true for managers
     */
    public boolean isManager() {
        return isStaff() && staff.filter(role -> role.rank() == Rank.MANAGER).isPresent();
    }

    /**
     * Whether the caller sees key and covered children only.
     *
     * @return true if their own role, or else the setting's rules, say so
     */
    public boolean isLimited() {
        Sees own = staff.map(StaffStanding::sees).orElse(Sees.KEY_CHILDREN);
        return (own == Sees.AS_THE_SETTING ? rules.staffSee() : own) == Sees.KEY_CHILDREN;
    }

    /**
     * Whether a record is one of the caller's own.
     *
     * @param person a person
     * @return true if it is the same human
     */
    public boolean isSelf(PersonId person) {
        return selves.contains(person);
    }

    /**
     * Whether the caller brought a medium, in the capacity in which they act now.
     *
     * @param medium a medium
     * @return false for what the same human brought in the other capacity
     */
    public boolean uploaded(Medium medium) {
        return medium.capacity() == capacity && isSelf(medium.uploader());
    }

    /**
     * Whether every one of some children is within the caller's scope as staff.
     *
     * @param children the children
     * @return true if the caller is staff, sees them all, and is kept from none
     */
    public boolean covers(Collection<ChildId> children) {
        return isStaff()
                && Collections.disjoint(restricted, children)
                && (!isLimited() || keyChildren.containsAll(children));
    }

    /**
     * Children in whose staff matters the caller takes no part: those from whom they are kept, and those of whose family they are or
     * were.
     *
     * @return the children
     */
    public Set<ChildId> restrictedOrKin() {
        Set<ChildId> both = new HashSet<>(restricted);
        both.addAll(kin);
        return both;
    }

    /**
     * For whose eyes reasons are rendered. A restricted manager hears what other staff hear, or the reason would tell them.
     *
     * @return the rendering
     */
    public Eyes eyes() {
        if (capacity == Capacity.FAMILY) {
            return Eyes.FAMILY;
        }
        return isManager() && restricted.isEmpty() ? Eyes.MANAGER : Eyes.STAFF;
    }
}
