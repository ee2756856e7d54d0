package org.learningjournal.proof.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.facts.FactWorld.NOW;
import static org.learningjournal.proof.facts.FactWorld.OPEN;
import static org.learningjournal.proof.facts.FactWorld.assertRefused;
import static org.learningjournal.proof.facts.FactWorld.reasons;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewUndertaking;
import org.learningjournal.enrolling.Restricted;
import org.learningjournal.enrolling.RestrictionChanged;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Undertaking;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;

class FamiliesTest {
    private static final Instant LATER = Instant.parse("2026-07-01T00:00:00Z");

    private final FactWorld world = new FactWorld();
    private final ChildId ada = world.child("Ada");
    private final PersonId pat = world.parent("Pat", ada, ParentalResponsibility.YES);

    private Known known(Caller caller) {
        return new Knowing(world.storage, SettingRules.defaults()).about(caller);
    }

    private static NewLink link(ChildId child, PersonId person) {
        return new NewLink(child, person, Relationship.PARENT, ParentalResponsibility.YES, OPEN);
    }

    @Test
    void P04_a_link_gives_the_role_and_the_journal() {
        Known known = known(world.family(pat, NOW));
        assertThat(known.acts()).isTrue();
        assertThat(known.journals()).containsOnlyKeys(ada);
    }

    @Test
    void P04_an_overlapping_link_of_the_same_human_is_refused() {
        assertRefused(world.families.link(world.manager(), link(ada, pat)), Code.OVERLAPS);
        PersonId again = world.person("Pat again");
        world.enrolling.join(world.manager(), again, pat).orElseThrow();
        assertRefused(world.families.link(world.manager(), link(ada, again)), Code.OVERLAPS);
    }

    @Test
    void P04_links_are_recorded_by_managers_between_those_who_exist() {
        assertRefused(world.families.link(world.family(pat, NOW), link(ada, pat)), Code.NOT_FOUND);
        assertRefused(world.families.link(world.manager(), link(ada, PersonId.at(NOW))), Code.NOT_FOUND);
        assertRefused(world.families.link(world.manager(), link(ChildId.at(NOW), pat)), Code.NOT_FOUND);
        NewLink empty = new NewLink(null, null, null, null, null);
        assertThat(reasons(world.families.link(world.manager(), empty))).hasSize(5);
    }

    @Test
    void P04_after_a_link_ended_nothing_is_reached_and_the_role_stays() {
        world.families.endLink(world.manager(), ada, pat, LATER).orElseThrow();
        assertThat(known(world.family(pat, LATER.minusSeconds(1))).journals()).containsOnlyKeys(ada);
        Known known = known(world.family(pat, LATER));
        assertThat(known.journals()).isEmpty();
        assertThat(known.ownChildren()).isEmpty();
        assertThat(known.acts()).isTrue();
        assertRefused(world.families.endLink(world.manager(), ada, pat, LATER), Code.ALREADY_DONE);
        assertRefused(world.families.endLink(world.manager(), ada, world.mia, LATER), Code.NOT_FOUND);
    }

    @Test
    void P04_a_link_that_has_not_begun_is_taken_back() {
        PersonId fay = world.person("Fay");
        world.link(fay, ada, ParentalResponsibility.NO, Period.since(LATER));
        assertThat(world.families
                        .endLink(world.manager(), ada, fay, NOW)
                        .orElseThrow()
                        .period())
                .isEqualTo(Period.NEVER);
        assertThat(known(world.family(fay, LATER)).journals()).isEmpty();
        assertThat(world.families.link(world.manager(), link(ada, fay)).isRefused())
                .isFalse();
    }

    @Test
    void P04_a_restriction_works_at_once_and_its_event_goes_to_other_managers_only() {
        PersonId nia = world.employed("Nia", Rank.MANAGER);
        PersonId niaAtHome = world.parent("Nia at home", ada, ParentalResponsibility.YES);
        world.enrolling.join(world.manager(), niaAtHome, nia).orElseThrow();
        Outcome<Restricted> outcome =
                world.families.restrict(world.manager(), FactWorld.restriction(niaAtHome, ada, NOW));
        RestrictionChanged event = (RestrictionChanged)
                ((Outcome.Done<Restricted>) outcome).events().get(0);
        assertThat(event.recipients()).containsExactly(world.mia);
        assertThat(known(world.staff(nia, NOW)).restricted()).containsExactly(ada);
        assertThat(known(world.family(niaAtHome, NOW)).restricted()).containsExactly(ada);
    }

    @Test
    void P04_nobody_lifts_or_finds_out_their_own_restriction() {
        PersonId nia = world.employed("Nia", Rank.MANAGER);
        Outcome<?> none = world.families.lift(world.staff(nia, NOW), ada, nia, "I say so");
        world.restrict(nia, ada, LATER);
        assertThat(world.families.lift(world.staff(nia, NOW), ada, nia, "I say so"))
                .isEqualTo(none);
        assertRefused(none, Code.NOT_FOUND);
        assertRefused(world.families.lift(world.staff(nia, LATER), ada, nia, "I say so"), Code.ASK_A_MANAGER);
        assertRefused(world.families.lift(world.staff(nia, LATER), ada, pat, "I say so"), Code.ASK_A_MANAGER);
        assertRefused(
                world.families.restrict(world.staff(nia, LATER), FactWorld.restriction(pat, ada, LATER)),
                Code.ASK_A_MANAGER);
    }

    @Test
    void P04_a_restriction_lasts_until_it_is_lifted_with_a_reason() {
        world.restrict(pat, ada, NOW);
        world.restrict(pat, ada, LATER);
        assertRefused(world.families.lift(world.manager(), ada, pat, " "), Code.INVALID);
        assertRefused(world.families.lift(world.manager(), ada, pat, null), Code.INVALID);
        world.families.lift(world.manager(), ada, pat, "the court says so").orElseThrow();
        assertThat(world.lastLine().remark()).isEqualTo("the court says so");
        assertThat(known(world.family(pat, NOW)).restricted()).isEmpty();
        assertThat(known(world.family(pat, LATER)).restricted()).isEmpty();
        assertRefused(world.families.lift(world.manager(), ada, pat, "again"), Code.NOT_FOUND);
    }

    @Test
    void P04_a_repeated_restriction_is_recorded_once() {
        Caller caller = world.manager().withRequest(RequestId.at(NOW));
        Restricted first = world.families
                .restrict(caller, FactWorld.restriction(pat, ada, NOW))
                .orElseThrow();
        assertThat(world.families
                        .restrict(caller, FactWorld.restriction(pat, ada, NOW))
                        .orElseThrow())
                .isEqualTo(first);
        assertThat(world.storage.facts().ofPerson(world.setting, pat).restrictions())
                .hasSize(1);
    }

    @Test
    void P13_an_undertaking_is_signed_once_and_revoked_in_one_call() {
        NewUndertaking command = new NewUndertaking(ConsentForm.ofText("I protect them."));
        Undertaking first = world.families.sign(world.family(pat, NOW), command).orElseThrow();
        assertThat(world.families.sign(world.family(pat, LATER), command).orElseThrow())
                .isEqualTo(first);
        assertThat(known(world.family(pat, LATER)).undertaking()).isTrue();
        assertRefused(world.families.sign(world.manager(), command), Code.NOT_FOUND);
        world.families.revoke(world.family(pat, LATER)).orElseThrow();
        assertThat(known(world.family(pat, LATER)).undertaking()).isFalse();
        assertRefused(world.families.revoke(world.family(pat, LATER)), Code.NOT_FOUND);
        assertRefused(world.families.sign(world.family(pat, NOW), new NewUndertaking(null)), Code.INVALID);
    }
}
