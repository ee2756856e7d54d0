package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.visibility.ConsentFacts;
import org.learningjournal.visibility.WeighedAnswer;
import org.learningjournal.visibility.WeighedAnswer.Weight;

/** How answers add up, at each edge of time. */
@Tag("pure")
class ConsentFactsTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;
    private static final Instant DAWN = Instant.parse("2026-03-02T00:00:00Z");
    private static final SettingId SETTING = SettingId.at(DAWN);
    private static final ChildId ADA = ChildId.at(DAWN);
    private static final PersonId MOTHER = PersonId.at(DAWN);
    private static final PersonId FATHER = PersonId.at(DAWN.plusSeconds(1));
    private static final PersonId MANAGER = PersonId.at(DAWN.plusSeconds(2));

    private final List<ConsentAnswer> answers = new ArrayList<>();
    private final List<ConsentResolution> resolutions = new ArrayList<>();
    private final List<FamilyLink> links = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();

    ConsentFactsTest() {
        link(MOTHER, ParentalResponsibility.YES, Period.since(hour(0)));
        link(FATHER, ParentalResponsibility.YES, Period.since(hour(0)));
    }

    @Test
    void P13_consent_is_held_from_the_instant_it_was_given_and_not_before() {
        answer(MOTHER, Answer.GIVEN, 2);
        assertThat(held(2, 4)).isTrue();
        assertThat(facts().heldSince(IMAGE, hour(2).minusNanos(1_000), hour(4))).isFalse();
        assertThat(held(3, 3)).isTrue();
    }

    @Test
    void P13_a_gap_counts_however_short_and_wherever_it_lies() {
        answer(MOTHER, Answer.GIVEN, 2);
        answer(MOTHER, Answer.REFUSED, 4);
        answers.add(given(MOTHER, hour(4).plusNanos(1_000)));
        assertThat(facts().now(IMAGE, hour(6))).isEqualTo(ConsentState.GIVEN);
        assertThat(held(3, 6)).isFalse();
        assertThat(held(4, 6)).isFalse();
        assertThat(held(5, 6)).isTrue();
    }

    @Test
    void P13_the_link_the_restriction_and_the_review_date_make_gaps_as_well() {
        links.clear();
        link(MOTHER, ParentalResponsibility.YES, new Period(hour(0), hour(4)));
        link(MOTHER, ParentalResponsibility.YES, Period.since(hour(5)));
        answer(MOTHER, Answer.GIVEN, 2);
        assertThat(facts().now(IMAGE, hour(6))).isEqualTo(ConsentState.GIVEN);
        assertThat(held(3, 6)).isFalse();
        assertThat(held(5, 6)).isTrue();
    }

    @Test
    void P13_a_lifted_restriction_leaves_a_gap() {
        answer(MOTHER, Answer.GIVEN, 2);
        restrict(MOTHER, new Period(hour(3), hour(4)));
        assertThat(facts().now(IMAGE, hour(3))).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(facts().now(IMAGE, hour(4))).isEqualTo(ConsentState.GIVEN);
        assertThat(held(2, 5)).isFalse();
        assertThat(held(4, 5)).isTrue();
    }

    @Test
    void P13_consent_ends_at_the_instant_of_its_review() {
        answers.add(new ConsentAnswer(
                recorded(hour(2)),
                SETTING,
                ADA,
                MOTHER,
                IMAGE,
                Answer.GIVEN,
                ConsentForm.ofText("May we?"),
                ConsentAnswer.Channel.PAPER,
                new Period(hour(2), hour(5))));
        assertThat(facts().now(IMAGE, hour(5).minusNanos(1_000))).isEqualTo(ConsentState.GIVEN);
        assertThat(facts().now(IMAGE, hour(5))).isEqualTo(ConsentState.EXPIRED);
        assertThat(weights(hour(5))).containsExactly(Weight.EXPIRED);
        assertThat(held(2, 5)).isFalse();
    }

    @Test
    void P13_of_two_answers_at_one_instant_the_refusal_counts() {
        answer(MOTHER, Answer.REFUSED, 2);
        answer(MOTHER, Answer.GIVEN, 2);
        assertThat(facts().now(IMAGE, hour(3))).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void P13_a_refusal_counts_at_once_whatever_the_readers_clock_says_and_a_consent_does_not() {
        answer(FATHER, Answer.GIVEN, 2);
        answer(MOTHER, Answer.GIVEN, 6);
        assertThat(facts().now(IMAGE, hour(1))).isEqualTo(ConsentState.NOT_ASKED);
        answer(MOTHER, Answer.REFUSED, 6);
        assertThat(facts().now(IMAGE, hour(3))).isEqualTo(ConsentState.REFUSED);
        assertThat(weights(hour(3))).containsExactly(Weight.GIVES, Weight.REFUSES);
    }

    @Test
    void P13_a_resolution_settles_what_was_refused_by_then_and_no_later_refusal() {
        answer(MOTHER, Answer.GIVEN, 1);
        answer(FATHER, Answer.REFUSED, 2);
        resolve(IMAGE, 2);
        assertThat(facts().now(IMAGE, hour(2))).isEqualTo(ConsentState.GIVEN);
        assertThat(weights(hour(3))).containsExactly(Weight.GIVES, Weight.RESOLVED);
        answer(FATHER, Answer.REFUSED, 4);
        assertThat(facts().now(IMAGE, hour(5))).isEqualTo(ConsentState.REFUSED);
        resolve(Purpose.NAME_IN_OTHER_JOURNALS, 6);
        assertThat(facts().now(IMAGE, hour(7))).isEqualTo(ConsentState.REFUSED);
        resolve(IMAGE, 8);
        assertThat(facts().now(IMAGE, hour(7))).isEqualTo(ConsentState.REFUSED);
        assertThat(facts().now(IMAGE, hour(8))).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void P13_a_refusal_stands_after_the_link_and_the_responsibility_have_ended() {
        links.clear();
        link(MOTHER, ParentalResponsibility.YES, Period.since(hour(0)));
        link(FATHER, ParentalResponsibility.YES, new Period(hour(0), hour(3)));
        link(FATHER, ParentalResponsibility.NO, Period.since(hour(3)));
        answer(MOTHER, Answer.GIVEN, 1);
        answer(FATHER, Answer.REFUSED, 2);
        assertThat(facts().now(IMAGE, hour(5))).isEqualTo(ConsentState.REFUSED);
        assertThat(weights(hour(5))).containsExactly(Weight.GIVES, Weight.REFUSES);
    }

    @Test
    void P13_a_refusal_that_was_settled_is_no_consent() {
        answer(FATHER, Answer.REFUSED, 2);
        resolve(IMAGE, 3);
        assertThat(facts().now(IMAGE, hour(4))).isEqualTo(ConsentState.NOT_ASKED);
    }

    @Test
    void P13_a_refusal_settled_as_it_came_makes_no_gap_before_it() {
        answer(MOTHER, Answer.GIVEN, 1);
        answer(FATHER, Answer.REFUSED, 4);
        resolve(IMAGE, 4);
        assertThat(held(3, 7)).isTrue();
    }

    @Test
    void P13_a_link_whose_end_is_recorded_gives_nothing_now_and_gave_then() {
        links.clear();
        links.add(link(MOTHER, ParentalResponsibility.YES, new Period(hour(0), hour(4)), hour(6)));
        answer(MOTHER, Answer.GIVEN, 2);
        assertThat(facts().now(IMAGE, hour(3))).isEqualTo(ConsentState.NOT_ASKED);
        link(MOTHER, ParentalResponsibility.YES, Period.since(hour(4)));
        assertThat(held(3, 7)).isTrue();
    }

    @Test
    void P13_a_restriction_that_had_begun_when_it_was_recorded_counts_for_a_clock_that_lags() {
        answer(MOTHER, Answer.GIVEN, 2);
        restrict(MOTHER, Period.since(hour(5)));
        assertThat(facts().now(IMAGE, hour(3))).isEqualTo(ConsentState.NOT_ASKED);
    }

    @Test
    void P13_what_an_adult_who_may_not_answer_said_weighs_nothing() {
        links.clear();
        link(MOTHER, ParentalResponsibility.NO, Period.since(hour(0)));
        link(FATHER, ParentalResponsibility.UNKNOWN, Period.since(hour(0)));
        answer(MOTHER, Answer.REFUSED, 1);
        answer(FATHER, Answer.GIVEN, 2);
        assertThat(facts().now(IMAGE, hour(3))).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(weights(hour(3))).containsExactly(Weight.NOTHING, Weight.NOTHING);
        answer(FATHER, Answer.REFUSED, 4);
        assertThat(weights(hour(5))).containsExactly(Weight.NOTHING, Weight.REFUSES);
    }

    @Test
    void P13_the_answers_are_told_earliest_first_and_by_adult_where_they_are_of_one_instant() {
        answer(FATHER, Answer.GIVEN, 2);
        answer(MOTHER, Answer.GIVEN, 3);
        assertThat(facts().weighed(IMAGE, hour(4)))
                .extracting(weighed -> weighed.answer().adult())
                .containsExactly(FATHER, MOTHER);
        answers.clear();
        PersonId first = MOTHER.compareTo(FATHER) < 0 ? MOTHER : FATHER;
        PersonId second = first.equals(MOTHER) ? FATHER : MOTHER;
        answer(second, Answer.GIVEN, 2);
        answer(first, Answer.GIVEN, 2);
        assertThat(facts().weighed(IMAGE, hour(4)))
                .extracting(weighed -> weighed.answer().adult())
                .containsExactly(first, second);
        assertThat(facts().weighed(Purpose.IN_OTHERS_EXPORTS, hour(4))).isEmpty();
    }

    private List<Weight> weights(Instant at) {
        return facts().weighed(IMAGE, at).stream().map(WeighedAnswer::weight).toList();
    }

    private boolean held(int since, int now) {
        return facts().heldSince(IMAGE, hour(since), hour(now));
    }

    private ConsentFacts facts() {
        return new ConsentFacts(answers, resolutions, links, restrictions);
    }

    private void answer(PersonId adult, Answer answer, int hour) {
        answers.add(answer == Answer.GIVEN ? given(adult, hour(hour)) : said(adult, answer, hour(hour)));
    }

    private static ConsentAnswer given(PersonId adult, Instant at) {
        return said(adult, Answer.GIVEN, at);
    }

    private static ConsentAnswer said(PersonId adult, Answer answer, Instant at) {
        return new ConsentAnswer(
                recorded(at),
                SETTING,
                ADA,
                adult,
                IMAGE,
                answer,
                ConsentForm.ofText("May we?"),
                ConsentAnswer.Channel.PAPER,
                Period.since(at));
    }

    private void resolve(Purpose purpose, int hour) {
        resolutions.add(new ConsentResolution(
                recorded(hour(hour)), SETTING, ADA, purpose, "the court has decided", Period.since(hour(hour))));
    }

    private void link(PersonId person, ParentalResponsibility responsibility, Period period) {
        links.add(link(person, responsibility, period, period.from()));
    }

    private static FamilyLink link(
            PersonId person, ParentalResponsibility responsibility, Period period, Instant recorded) {
        return new FamilyLink(recorded(recorded), SETTING, ADA, person, Relationship.PARENT, responsibility, period);
    }

    private void restrict(PersonId person, Period period) {
        restrictions.add(new Restriction(
                recorded(period.from()), SETTING, ADA, person, Restriction.Kind.HOLD, "", Optional.empty(), period));
    }

    private static Recorded recorded(Instant at) {
        return Recorded.first(at, MANAGER);
    }

    private static Instant hour(int number) {
        return DAWN.plus(Duration.ofHours(number));
    }
}
