package org.learningjournal.proof.rules;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.StaffStanding;

/** What is known about somebody: nothing, but for what a test says. */
final class Caller {
    static final SettingId SETTING = new SettingId(new UUID(0, 1));
    static final ChildId ADA = new ChildId(new UUID(1, 1));
    static final ChildId BEN = new ChildId(new UUID(1, 2));
    static final PersonId SELF = new PersonId(new UUID(2, 1));
    static final PersonId SOMEBODY = new PersonId(new UUID(2, 2));
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    Set<ChildId> key = Set.of();
    Set<ChildId> own = Set.of();
    Set<ChildId> kin = Set.of();
    Set<ChildId> restricted = Set.of();
    Map<ChildId, Instant> journals = Map.of();
    boolean undertaking;
    Set<EntryKind> decidesAlone = Set.of();
    SettingRules rules = SettingRules.defaults();
    Map<Permission, Allowance> exceptions = Map.of();

    Known known(Capacity capacity, Optional<StaffStanding> staff, boolean member, Place place) {
        return new Known(
                SETTING,
                NOW,
                capacity,
                place,
                SELF,
                Set.of(SELF),
                staff,
                member,
                key,
                own,
                kin,
                journals,
                restricted,
                undertaking,
                decidesAlone,
                rules,
                exceptions);
    }

    Known staff(Rank rank, Sees sees) {
        return known(Capacity.STAFF, role(rank, sees), false, Place.AT_SETTING);
    }

    Known family() {
        return known(Capacity.FAMILY, Optional.empty(), true, Place.AT_SETTING);
    }

    static Optional<StaffStanding> role(Rank rank, Sees sees) {
        return Optional.of(new StaffStanding(rank, Set.of(), sees));
    }
}
