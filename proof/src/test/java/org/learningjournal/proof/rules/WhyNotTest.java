package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.rules.Caller.ADA;
import static org.learningjournal.proof.rules.Caller.BEN;
import static org.learningjournal.proof.rules.Caller.NOW;
import static org.learningjournal.proof.rules.Faces.DECLINED;
import static org.learningjournal.proof.rules.Faces.DRAFT;
import static org.learningjournal.proof.rules.Faces.FAMILY_DRAFT;
import static org.learningjournal.proof.rules.Faces.FROM_HOME;
import static org.learningjournal.proof.rules.Faces.JOURNAL;
import static org.learningjournal.proof.rules.Faces.STAFF_JOURNAL;
import static org.learningjournal.proof.rules.Faces.WAITING;
import static org.learningjournal.proof.rules.Faces.WITHDRAWN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.Code;
import org.learningjournal.base.Period;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Face;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.VisibilityRules;

/** The first reason why somebody does not see a face, as a manager may hear it. */
@Tag("pure")
class WhyNotTest {
    private final Caller caller = new Caller();

    private static Code why(Known known, Face face) {
        var decision = VisibilityRules.of(known).explain(face);
        assertThat(decision.permits()).isFalse();
        return decision.reason().code();
    }

    @Test
    void P04_another_settings_item_is_not_there() {
        Face elsewhere = Faces.of(new SettingId(new UUID(0, 2)), JOURNAL);
        assertThat(why(caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN), elsewhere))
                .isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void P15_without_a_role_in_the_capacity_nothing_is_seen() {
        caller.own = Set.of(ADA);
        caller.journals = Map.of(ADA, Period.DAWN);
        assertThat(why(caller.known(Capacity.STAFF, Optional.empty(), true, Place.AT_SETTING), JOURNAL))
                .isEqualTo(Code.NO_ROLE);
        assertThat(why(caller.known(Capacity.FAMILY, Optional.empty(), false, Place.AT_SETTING), JOURNAL))
                .isEqualTo(Code.NO_ROLE);
        assertThat(why(caller.known(Capacity.STAFF, Optional.empty(), true, Place.UNKNOWN), JOURNAL))
                .isEqualTo(Code.NO_ROLE);
    }

    @Test
    void P04_a_family_hears_of_the_link_before_the_shelf() {
        assertThat(why(caller.family(), JOURNAL)).isEqualTo(Code.NOT_LINKED);
        caller.own = Set.of(ADA);
        assertThat(why(caller.family(), JOURNAL)).isEqualTo(Code.ACCESS_ENDED);
        caller.journals = Map.of(BEN, Period.DAWN);
        assertThat(why(caller.family(), JOURNAL)).isEqualTo(Code.ACCESS_ENDED);
        caller.journals = Map.of(ADA, NOW.plusSeconds(1));
        assertThat(why(caller.family(), JOURNAL)).isEqualTo(Code.BEFORE_LINK);
        assertThat(why(caller.family(), STAFF_JOURNAL)).isEqualTo(Code.STAFF_ONLY);
        assertThat(why(caller.family(), WITHDRAWN)).isEqualTo(Code.WITHDRAWN_ITEM);
        assertThat(why(caller.family(), FROM_HOME)).isEqualTo(Code.NOT_PUBLISHED);
    }

    @Test
    void P04_a_restriction_is_the_reason_linked_or_not() {
        caller.restricted = Set.of(ADA);
        assertThat(why(caller.family(), JOURNAL)).isEqualTo(Code.RESTRICTED);
        caller.own = Set.of(ADA);
        assertThat(why(caller.family(), JOURNAL)).isEqualTo(Code.RESTRICTED);
        caller.journals = Map.of(ADA, Period.DAWN);
        assertThat(why(caller.family(), JOURNAL)).isEqualTo(Code.RESTRICTED);
        assertThat(why(caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN), DRAFT)).isEqualTo(Code.RESTRICTED);
    }

    @Test
    void P08_staff_hear_of_keeper_rank_scope_and_family_in_this_order() {
        caller.kin = Set.of(ADA);
        caller.key = Set.of(BEN);
        Known practitioner = caller.staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        assertThat(why(practitioner, DRAFT)).isEqualTo(Code.NOT_KEEPER);
        assertThat(why(practitioner, FAMILY_DRAFT)).isEqualTo(Code.NOT_KEEPER);
        assertThat(why(practitioner, WITHDRAWN)).isEqualTo(Code.WITHDRAWN_ITEM);
        assertThat(why(practitioner, WAITING)).isEqualTo(Code.NOT_A_MODERATOR);
        assertThat(why(practitioner, DECLINED)).isEqualTo(Code.NOT_A_MODERATOR);
        assertThat(why(practitioner, STAFF_JOURNAL)).isEqualTo(Code.OUT_OF_SCOPE);
        assertThat(why(practitioner, FROM_HOME)).isEqualTo(Code.OUT_OF_SCOPE);
        caller.key = Set.of(ADA);
        assertThat(why(caller.staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN), STAFF_JOURNAL))
                .isEqualTo(Code.STAFF_OWN_CHILD);
        Known senior = caller.staff(Rank.SENIOR, Sees.ALL_CHILDREN);
        assertThat(why(senior, WAITING)).isEqualTo(Code.STAFF_OWN_CHILD);
        assertThat(why(senior, DECLINED)).isEqualTo(Code.STAFF_OWN_CHILD);
        assertThat(why(senior, WITHDRAWN)).isEqualTo(Code.WITHDRAWN_ITEM);
        assertThat(why(caller.staff(Rank.MANAGER, Sees.ALL_CHILDREN), WITHDRAWN))
                .isEqualTo(Code.STAFF_OWN_CHILD);
    }
}
