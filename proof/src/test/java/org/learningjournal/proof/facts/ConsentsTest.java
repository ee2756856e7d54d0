package org.learningjournal.proof.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.consent.Purpose.IMAGE_IN_OTHER_JOURNALS;
import static org.learningjournal.proof.facts.FactWorld.NOW;
import static org.learningjournal.proof.facts.FactWorld.OPEN;
import static org.learningjournal.proof.facts.FactWorld.assertRefused;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.consenting.ConsentChanged;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.people.StaffMember.Rank;

class ConsentsTest {
    private static final ConsentForm FORM = ConsentForm.ofText("May Ada be in pictures?");
    private static final Instant LATER = NOW.plusSeconds(3_600);

    private final FactWorld world = new FactWorld();
    private final ChildId ada = world.child("Ada");
    private final PersonId pat = world.parent("Pat", ada, ParentalResponsibility.YES);

    private Outcome<AnswerView> answer(PersonId adult, Instant at, Answer answer) {
        return world.consents.answer(
                world.family(adult, at), new NewAnswer(ada, IMAGE_IN_OTHER_JOURNALS, answer, FORM, Channel.ONLINE));
    }

    private Outcome<AnswerView> paper(Caller caller, PersonId adult, Answer answer) {
        return world.consents.record(caller, new PaperAnswer(adult, ada, IMAGE_IN_OTHER_JOURNALS, answer, FORM));
    }

    private ConsentState state(Instant at) {
        return world.consents
                .state(world.staff(world.mia, at), ada, IMAGE_IN_OTHER_JOURNALS)
                .orElseThrow();
    }

    @Test
    void P13_a_given_consent_is_reviewed_after_twelve_calendar_months() {
        Outcome<AnswerView> outcome = answer(pat, NOW, Answer.GIVEN);
        assertThat(outcome.orElseThrow().reviewBy()).contains(Instant.parse("2027-03-01T09:00:00Z"));
        assertThat(((Outcome.Done<AnswerView>) outcome).events())
                .containsExactly(new ConsentChanged(ada, IMAGE_IN_OTHER_JOURNALS, NOW, java.util.Set.of(world.mia)));
        assertThat(state(NOW)).isEqualTo(ConsentState.GIVEN);
        assertThat(state(Instant.parse("2027-03-01T09:00:00Z"))).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void P13_one_gives_and_the_other_refuses_is_refused_until_resolved() {
        PersonId sam = world.parent("Sam", ada, ParentalResponsibility.UNKNOWN);
        answer(pat, NOW, Answer.GIVEN).orElseThrow();
        answer(sam, NOW, Answer.REFUSED).orElseThrow();
        assertThat(state(NOW)).isEqualTo(ConsentState.REFUSED);
        assertThat(world.consents
                        .resolve(world.manager(), ada, IMAGE_IN_OTHER_JOURNALS, "court order of today")
                        .orElseThrow())
                .isEqualTo(ConsentState.GIVEN);
        assertRefused(world.consents.resolve(world.manager(), ada, IMAGE_IN_OTHER_JOURNALS, "again"), Code.WRONG_STATE);
        answer(sam, NOW, Answer.REFUSED).orElseThrow();
        assertThat(state(NOW))
                .as("a refusal after the resolution, at the same instant")
                .isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void P13_who_has_no_responsibility_for_certain_gives_nothing() {
        PersonId gran = world.parent("Gran", ada, ParentalResponsibility.NO);
        PersonId sam = world.parent("Sam", ada, ParentalResponsibility.UNKNOWN);
        PersonId other = world.parent("Olu", world.child("Ben"), ParentalResponsibility.YES);
        assertRefused(answer(gran, NOW, Answer.GIVEN), Code.NOT_FOUND);
        assertRefused(answer(gran, NOW, Answer.REFUSED), Code.NOT_FOUND);
        assertRefused(answer(sam, NOW, Answer.GIVEN), Code.NOT_FOUND);
        assertRefused(answer(other, NOW, Answer.GIVEN), Code.NOT_FOUND);
        assertRefused(paper(world.manager(), gran, Answer.GIVEN), Code.NOT_AN_ANSWERING_ADULT);
        assertRefused(paper(world.manager(), PersonId.at(NOW), Answer.GIVEN), Code.NOT_FOUND);
        assertThat(state(NOW)).isEqualTo(ConsentState.NOT_ASKED);
    }

    @Test
    void P13_withdrawing_is_one_call_and_possible_after_the_link_ended() {
        answer(pat, NOW, Answer.GIVEN).orElseThrow();
        world.families.endLink(world.manager(), ada, pat, LATER).orElseThrow();
        AnswerView view = world.consents
                .withdraw(world.family(pat, LATER), ada, IMAGE_IN_OTHER_JOURNALS)
                .orElseThrow();
        assertThat(view.answer()).isEqualTo(Answer.REFUSED);
        assertThat(state(LATER)).isEqualTo(ConsentState.REFUSED);
        assertRefused(answer(pat, LATER, Answer.GIVEN), Code.NOT_FOUND);
    }

    @Test
    void P13_a_withdrawal_counts_though_the_clock_lags_behind() {
        answer(pat, LATER, Answer.GIVEN).orElseThrow();
        world.consents
                .withdraw(world.family(pat, NOW), ada, IMAGE_IN_OTHER_JOURNALS)
                .orElseThrow();
        assertThat(state(NOW)).isEqualTo(ConsentState.REFUSED);
        assertThat(state(LATER.plusSeconds(1))).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void P13_who_never_answered_has_nothing_to_withdraw() {
        assertRefused(world.consents.withdraw(world.family(pat, NOW), ada, IMAGE_IN_OTHER_JOURNALS), Code.NOT_FOUND);
    }

    @Test
    void P04_a_restricted_adult_answers_nothing_and_learns_nothing() {
        answer(pat, NOW, Answer.GIVEN).orElseThrow();
        world.restrict(pat, ada, LATER);
        assertThat(world.consents.state(world.family(pat, NOW), ada, IMAGE_IN_OTHER_JOURNALS))
                .contains(ConsentState.GIVEN);
        assertRefused(answer(pat, LATER, Answer.REFUSED), Code.NOT_FOUND);
        assertRefused(world.consents.withdraw(world.family(pat, LATER), ada, IMAGE_IN_OTHER_JOURNALS), Code.NOT_FOUND);
        assertThat(world.consents.state(world.family(pat, LATER), ada, IMAGE_IN_OTHER_JOURNALS))
                .isEmpty();
    }

    @Test
    void P13_managers_record_paper_and_only_they() {
        PersonId kim = world.employed("Kim", Rank.SENIOR);
        assertRefused(paper(world.staff(kim, NOW), pat, Answer.GIVEN), Code.NOT_A_MANAGER);
        assertRefused(paper(world.family(pat, NOW), pat, Answer.GIVEN), Code.NOT_FOUND);
        assertThat(paper(world.manager(), pat, Answer.GIVEN).orElseThrow().adult())
                .isEqualTo(pat);
        assertThat(state(NOW)).isEqualTo(ConsentState.GIVEN);
        assertRefused(
                world.consents.answer(
                        world.manager(),
                        new NewAnswer(ada, IMAGE_IN_OTHER_JOURNALS, Answer.GIVEN, FORM, Channel.ONLINE)),
                Code.NOT_AN_ANSWERING_ADULT);
    }

    @Test
    void P13_a_human_with_two_records_contradicts_herself_nowhere() {
        PersonId again = world.person("Pat again");
        answer(pat, NOW, Answer.REFUSED).orElseThrow();
        world.enrolling.join(world.manager(), again, pat).orElseThrow();
        world.families.endLink(world.manager(), ada, pat, NOW).orElseThrow();
        world.link(
                again,
                ada,
                ParentalResponsibility.YES,
                OPEN.shared(org.learningjournal.base.Period.since(LATER)).orElseThrow());
        answer(again, LATER, Answer.GIVEN).orElseThrow();
        assertThat(state(LATER)).isEqualTo(ConsentState.GIVEN);
        world.consents
                .withdraw(world.family(again, LATER), ada, IMAGE_IN_OTHER_JOURNALS)
                .orElseThrow();
        assertThat(state(LATER)).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void P04_the_state_is_for_own_family_and_staff_in_scope() {
        PersonId other = world.parent("Olu", world.child("Ben"), ParentalResponsibility.YES);
        assertThat(world.consents.state(world.family(other, NOW), ada, IMAGE_IN_OTHER_JOURNALS))
                .isEmpty();
        assertThat(world.consents.state(world.family(pat, NOW), ada, IMAGE_IN_OTHER_JOURNALS))
                .contains(ConsentState.NOT_ASKED);
        assertThat(world.consents.state(world.manager(), ChildId.at(NOW), IMAGE_IN_OTHER_JOURNALS))
                .isEmpty();
    }
}
