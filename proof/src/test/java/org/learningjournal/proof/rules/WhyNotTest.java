package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Revision;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.StaffStanding;
import org.learningjournal.visibility.VisibilityRules;

/** The first reason why somebody does not see a face, as a manager may hear it. */
@Tag("pure")
class WhyNotTest {
    private static final SettingId SETTING = new SettingId(new UUID(0, 1));
    private static final ChildId ADA = new ChildId(new UUID(1, 1));
    private static final ChildId BEN = new ChildId(new UUID(1, 2));
    private static final PersonId SELF = new PersonId(new UUID(2, 1));
    private static final PersonId SOMEBODY = new PersonId(new UUID(2, 2));
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private Set<ChildId> key = Set.of();
    private Set<ChildId> own = Set.of();
    private Set<ChildId> kin = Set.of();
    private Set<ChildId> restricted = Set.of();
    private Map<ChildId, Instant> journals = Map.of();

    private Known known(Capacity capacity, Optional<StaffStanding> staff, boolean member, Place place) {
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
                false,
                Set.of(),
                SettingRules.defaults(),
                Map.of());
    }

    private Known staff(Rank rank, Sees sees) {
        return known(Capacity.STAFF, Optional.of(new StaffStanding(rank, Set.of(), sees)), false, Place.AT_SETTING);
    }

    private Known family() {
        return known(Capacity.FAMILY, Optional.empty(), true, Place.AT_SETTING);
    }

    private static Face face(EntryKind kind, FaceState state, Audience audience) {
        return face(SETTING, kind, state, audience);
    }

    private static Face face(SettingId setting, EntryKind kind, FaceState state, Audience audience) {
        Head head = new Head(new EntryId(new UUID(3, 1)), setting, kind, SOMEBODY, SOMEBODY, NOW, NOW);
        Content content = new Content("title", "text", Set.of(ADA), audience, List.of(), Set.of());
        return new Face(
                head,
                Shelf.of(kind, state, audience).side(),
                new Revision(1, content, SOMEBODY, NOW),
                Standing.of(state, NOW, SOMEBODY),
                Map.of());
    }

    private static final Face JOURNAL = face(EntryKind.OBSERVATION, FaceState.APPROVED, Audience.FAMILY);
    private static final Face STAFF_JOURNAL = face(EntryKind.OBSERVATION, FaceState.APPROVED, Audience.STAFF_ONLY);
    private static final Face DRAFT = face(EntryKind.OBSERVATION, FaceState.DRAFT, Audience.FAMILY);
    private static final Face FAMILY_DRAFT = face(EntryKind.CONTRIBUTION, FaceState.DRAFT, Audience.FAMILY);
    private static final Face WAITING = face(EntryKind.OBSERVATION, FaceState.SUBMITTED, Audience.FAMILY);
    private static final Face FROM_HOME = face(EntryKind.CONTRIBUTION, FaceState.SUBMITTED, Audience.FAMILY);
    private static final Face DECLINED = face(EntryKind.OBSERVATION, FaceState.DECLINED, Audience.FAMILY);
    private static final Face WITHDRAWN = face(EntryKind.OBSERVATION, FaceState.WITHDRAWN, Audience.FAMILY);

    private static Code why(Known known, Face face) {
        var decision = VisibilityRules.of(known).explain(face);
        assertThat(decision.permits()).isFalse();
        return decision.reason().code();
    }

    @Test
    void P04_another_settings_item_is_not_there() {
        Face elsewhere =
                face(new SettingId(new UUID(0, 2)), EntryKind.OBSERVATION, FaceState.APPROVED, Audience.FAMILY);
        assertThat(why(staff(Rank.MANAGER, Sees.ALL_CHILDREN), elsewhere)).isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void P15_without_a_role_in_the_capacity_nothing_is_seen() {
        own = Set.of(ADA);
        journals = Map.of(ADA, Period.DAWN);
        assertThat(why(known(Capacity.STAFF, Optional.empty(), true, Place.AT_SETTING), JOURNAL))
                .isEqualTo(Code.NO_ROLE);
        assertThat(why(known(Capacity.FAMILY, Optional.empty(), false, Place.AT_SETTING), JOURNAL))
                .isEqualTo(Code.NO_ROLE);
        assertThat(why(known(Capacity.STAFF, Optional.empty(), true, Place.UNKNOWN), JOURNAL))
                .isEqualTo(Code.NO_ROLE);
    }

    @Test
    void P04_a_family_hears_of_the_link_before_the_shelf() {
        assertThat(why(family(), JOURNAL)).isEqualTo(Code.NOT_LINKED);
        own = Set.of(ADA);
        assertThat(why(family(), JOURNAL)).isEqualTo(Code.ACCESS_ENDED);
        journals = Map.of(BEN, Period.DAWN);
        assertThat(why(family(), JOURNAL)).isEqualTo(Code.ACCESS_ENDED);
        journals = Map.of(ADA, NOW.plusSeconds(1));
        assertThat(why(family(), JOURNAL)).isEqualTo(Code.BEFORE_LINK);
        assertThat(why(family(), STAFF_JOURNAL)).isEqualTo(Code.STAFF_ONLY);
        assertThat(why(family(), WITHDRAWN)).isEqualTo(Code.WITHDRAWN_ITEM);
        assertThat(why(family(), FROM_HOME)).isEqualTo(Code.NOT_PUBLISHED);
    }

    @Test
    void P04_a_restriction_is_the_reason_linked_or_not() {
        restricted = Set.of(ADA);
        assertThat(why(family(), JOURNAL)).isEqualTo(Code.RESTRICTED);
        own = Set.of(ADA);
        assertThat(why(family(), JOURNAL)).isEqualTo(Code.RESTRICTED);
        journals = Map.of(ADA, Period.DAWN);
        assertThat(why(family(), JOURNAL)).isEqualTo(Code.RESTRICTED);
        assertThat(why(staff(Rank.MANAGER, Sees.ALL_CHILDREN), DRAFT)).isEqualTo(Code.RESTRICTED);
    }

    @Test
    void P08_staff_hear_of_keeper_rank_scope_and_family_in_this_order() {
        kin = Set.of(ADA);
        key = Set.of(BEN);
        Known practitioner = staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        assertThat(why(practitioner, DRAFT)).isEqualTo(Code.NOT_KEEPER);
        assertThat(why(practitioner, FAMILY_DRAFT)).isEqualTo(Code.NOT_KEEPER);
        assertThat(why(practitioner, WITHDRAWN)).isEqualTo(Code.WITHDRAWN_ITEM);
        assertThat(why(practitioner, WAITING)).isEqualTo(Code.NOT_A_MODERATOR);
        assertThat(why(practitioner, DECLINED)).isEqualTo(Code.NOT_A_MODERATOR);
        assertThat(why(practitioner, STAFF_JOURNAL)).isEqualTo(Code.OUT_OF_SCOPE);
        assertThat(why(practitioner, FROM_HOME)).isEqualTo(Code.OUT_OF_SCOPE);
        key = Set.of(ADA);
        assertThat(why(staff(Rank.PRACTITIONER, Sees.KEY_CHILDREN), STAFF_JOURNAL))
                .isEqualTo(Code.STAFF_OWN_CHILD);
        Known senior = staff(Rank.SENIOR, Sees.ALL_CHILDREN);
        assertThat(why(senior, WAITING)).isEqualTo(Code.STAFF_OWN_CHILD);
        assertThat(why(senior, DECLINED)).isEqualTo(Code.STAFF_OWN_CHILD);
        assertThat(why(senior, WITHDRAWN)).isEqualTo(Code.WITHDRAWN_ITEM);
        assertThat(why(staff(Rank.MANAGER, Sees.ALL_CHILDREN), WITHDRAWN)).isEqualTo(Code.STAFF_OWN_CHILD);
    }
}
