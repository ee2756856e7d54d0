package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.rules.Caller.ADA;
import static org.learningjournal.proof.rules.Caller.BEN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Code;
import org.learningjournal.base.Eyes;
import org.learningjournal.base.Period;
import org.learningjournal.base.Place;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.rules.SettingRules.WorkAtHome;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.StaffStanding;
import org.learningjournal.visibility.VisibilityRules;

/** What a role is worth, in which capacity and at which place. */
@Tag("pure")
class KnownTest {
    private static final Optional<StaffStanding> MANAGER = Caller.role(Rank.MANAGER, Sees.ALL_CHILDREN);

    private final Caller caller = new Caller();

    @Test
    void P04_a_manager_who_acts_as_family_is_family() {
        caller.key = Set.of(ADA);
        Known parent = caller.known(Capacity.FAMILY, MANAGER, true, Place.AT_SETTING);
        assertThat(parent.acts()).isTrue();
        assertNoStaff(parent);
        assertThat(parent.eyes()).isEqualTo(Eyes.FAMILY);
        assertThat(caller.known(Capacity.FAMILY, MANAGER, false, Place.AT_SETTING)
                        .acts())
                .isFalse();
    }

    @Test
    void P07_a_family_member_who_acts_as_staff_is_nobody() {
        caller.key = Set.of(ADA);
        Known nobody = caller.known(Capacity.STAFF, Optional.empty(), true, Place.AT_SETTING);
        assertThat(nobody.acts()).isFalse();
        assertNoStaff(nobody);
        assertThat(nobody.eyes()).isEqualTo(Eyes.STAFF);
    }

    @Test
    void P11_a_role_at_the_setting_only_is_none_at_home() {
        caller.rules = SettingRules.defaults().withWorkAtHome(WorkAtHome.NOT_ALLOWED);
        caller.key = Set.of(ADA);
        for (Place away : List.of(Place.HOME_SETTING_DEVICE, Place.HOME_OWN_DEVICE, Place.UNKNOWN)) {
            Known manager = caller.known(Capacity.STAFF, MANAGER, true, away);
            assertThat(manager.acts()).as(away.name()).isFalse();
            assertNoStaff(manager);
            assertThat(manager.eyes()).isEqualTo(Eyes.STAFF);
            assertThat(manager.whyNotActing()).isEqualTo(Code.NOT_AT_HOME);
        }
        Known present = caller.known(Capacity.STAFF, MANAGER, true, Place.AT_SETTING);
        assertThat(present.isManager()).isTrue();
        assertThat(present.eyes()).isEqualTo(Eyes.MANAGER);
    }

    @Test
    void P11_only_staff_who_are_away_are_told_that_they_are() {
        caller.rules = SettingRules.defaults().withWorkAtHome(WorkAtHome.NOT_ALLOWED);
        assertThat(whyNot(Capacity.FAMILY, MANAGER, Place.UNKNOWN)).isEqualTo(Code.NO_ROLE);
        assertThat(whyNot(Capacity.STAFF, Optional.empty(), Place.UNKNOWN)).isEqualTo(Code.NO_ROLE);
        assertThat(whyNot(Capacity.STAFF, MANAGER, Place.AT_SETTING)).isEqualTo(Code.NO_ROLE);
    }

    @Test
    void P07_an_exception_counts_in_its_own_capacity_only() {
        caller.exceptions =
                Map.of(Permission.COMMENT, Allowance.DENY, Permission.APPROVE_CONTRIBUTIONS, Allowance.DENY);
        Known family = caller.family();
        assertThat(family.allowance(Permission.COMMENT)).isEqualTo(Allowance.DENY);
        assertThat(family.allowance(Permission.APPROVE_CONTRIBUTIONS)).isEqualTo(Allowance.DEFAULT);
        Known staff = caller.staff(Rank.PRACTITIONER, Sees.ALL_CHILDREN);
        assertThat(staff.allowance(Permission.APPROVE_CONTRIBUTIONS)).isEqualTo(Allowance.DENY);
        assertThat(staff.allowance(Permission.COMMENT)).isEqualTo(Allowance.DEFAULT);
        assertThat(staff.may(Permission.COMMENT)).isTrue();
    }

    @Test
    void P03_scope_covers_children_only_if_it_covers_them_all() {
        caller.key = Set.of(ADA);
        Known limited = caller.staff(Rank.SENIOR, Sees.KEY_CHILDREN);
        assertThat(limited.covers(List.of(ADA))).isTrue();
        assertThat(limited.covers(List.of(ADA, BEN))).isFalse();
        assertThat(caller.staff(Rank.PRACTITIONER, Sees.ALL_CHILDREN).covers(List.of(ADA, BEN)))
                .isTrue();
        caller.restricted = Set.of(BEN);
        assertThat(caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN).covers(List.of(ADA, BEN)))
                .isFalse();
    }

    private Code whyNot(Capacity capacity, Optional<StaffStanding> role, Place place) {
        return caller.known(capacity, role, false, place).whyNotActing();
    }

    private static void assertNoStaff(Known known) {
        assertThat(known.isStaff()).isFalse();
        assertThat(known.isModerator()).isFalse();
        assertThat(known.isManager()).isFalse();
        assertThat(known.covers(List.of(ADA))).isFalse();
    }

    @Test
    void P04_P13_several_readers_together_have_what_each_of_them_has() {
        caller.own = Set.of(ADA);
        caller.kin = Set.of(ADA);
        caller.journals = Map.of(ADA, Period.DAWN);
        caller.undertaking = true;
        caller.restricted = Set.of(BEN);
        Known signed = caller.family();
        caller.restricted = Set.of();
        caller.undertaking = false;
        Known unsigned = caller.family();
        Known manager = caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN);

        Known both = Known.together(List.of(unsigned, signed));

        assertThat(both.restricted()).containsExactly(BEN);
        assertThat(both.undertaking()).isFalse();
        assertThat(both.ownChildren()).isEmpty();
        assertThat(both.selves()).as("nothing was brought in by all of them").isEmpty();
        assertThat(both.eyes()).isEqualTo(Eyes.FAMILY);
        assertThat(both.acts()).isFalse();
        assertThat(VisibilityRules.visibleTo(both).lanes()).isEmpty();
        assertThat(Known.together(List.of(signed, manager)).undertaking())
                .as("staff have none to sign")
                .isTrue();
        assertThat(Known.together(List.of(manager)).capacity())
                .as("held to the consents")
                .isEqualTo(Capacity.FAMILY);
    }
}
