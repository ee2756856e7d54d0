package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.Purpose;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.family.Restriction;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.Hindsight;
import org.learningjournal.writing.ReviewedDepiction;

/** Section 4.6: "Could she see it on 12 March?" */
class TravelTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private Code answer(Caller other, EntryId entry, Instant at, Hindsight hindsight) {
        return decision(other, entry, at, hindsight).reason().code();
    }

    private Decision decision(Caller other, EntryId entry, Instant at, Hindsight hindsight) {
        return nursery.journals
                .reading()
                .explainAsOf(nursery.manager(), other, entry, at, hindsight)
                .full();
    }

    private void answers(Caller other, EntryId entry, Instant at, Code could, Code should) {
        assertThat(answer(other, entry, at, Hindsight.COULD)).as("could").isEqualTo(could);
        assertThat(answer(other, entry, at, Hindsight.SHOULD)).as("should").isEqualTo(should);
    }

    private void answers(Caller other, EntryId entry, MediumId medium, Instant at, Code could, Code should) {
        var reading = nursery.journals.reading();
        assertThat(reading.explainAsOf(nursery.manager(), other, entry, medium, at, Hindsight.COULD)
                        .reason()
                        .code())
                .as("could")
                .isEqualTo(could);
        assertThat(reading.explainAsOf(nursery.manager(), other, entry, medium, at, Hindsight.SHOULD)
                        .reason()
                        .code())
                .as("should")
                .isEqualTo(should);
    }

    private Caller family(PersonId person) {
        return nursery.family(person);
    }

    private Instant anHourLater() {
        return nursery.pass(HOUR).now();
    }

    // Facts

    @Test
    void P04_a_restriction_recorded_late_should_have_applied_from_its_start_and_not_before() {
        EntryId entry = nursery.observed("Sand", ada);
        Instant before = anHourLater();
        Instant start = anHourLater();
        Instant during = anHourLater();
        Caller late = nursery.pass(HOUR).manager();
        done(nursery.journals
                .families()
                .restrict(
                        late,
                        new NewRestriction(
                                ada, mother, Restriction.Kind.COURT_ORDER, start, Optional.empty(), "order 7")));
        answers(family(mother), entry, before, Code.OWN_CHILD, Code.OWN_CHILD);
        answers(family(mother), entry, during, Code.OWN_CHILD, Code.RESTRICTED);
        answers(family(mother), entry, anHourLater(), Code.RESTRICTED, Code.RESTRICTED);
    }

    @Test
    void P04_a_link_whose_end_was_recorded_late_should_have_ended_then_and_not_before() {
        EntryId entry = nursery.observed("Sand", ada);
        Instant before = anHourLater();
        Instant end = anHourLater();
        Instant after = anHourLater();
        Caller late = nursery.pass(HOUR).manager();
        done(nursery.journals.families().endLink(late, ada, mother, end));
        answers(family(mother), entry, before, Code.OWN_CHILD, Code.OWN_CHILD);
        answers(family(mother), entry, after, Code.OWN_CHILD, Code.NOT_LINKED);
        answers(family(mother), entry, anHourLater(), Code.NOT_LINKED, Code.NOT_LINKED);
    }

    @Test
    void P13_a_consent_withdrawn_later_was_in_force_until_then() {
        nursery.consents(motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        nursery.signs(mother);
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        Instant then = anHourLater();
        nursery.pass(HOUR);
        nursery.answers(motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.REFUSED);
        answers(family(mother), entry, photo, then, Code.PERMITTED, Code.PERMITTED);
        answers(family(mother), entry, photo, anHourLater(), Code.NO_IMAGE_CONSENT, Code.NO_IMAGE_CONSENT);
        nursery.consents(motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        answers(family(mother), entry, photo, anHourLater(), Code.CONSENT_GAP, Code.CONSENT_GAP);
        answers(family(mother), entry, photo, then, Code.PERMITTED, Code.PERMITTED);
    }

    @Test
    void P13_a_refusal_on_paper_recorded_late_should_have_counted_from_its_signature() {
        nursery.consents(motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        nursery.signs(mother);
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        Instant before = anHourLater();
        Instant signed = anHourLater();
        Instant after = anHourLater();
        Instant late = nursery.pass(HOUR).tick();
        nursery.storage
                .consents()
                .append(
                        nursery.setting,
                        new ConsentAnswer(
                                Recorded.first(late, nursery.manager),
                                nursery.setting,
                                ben,
                                motherOfBen,
                                Purpose.IMAGE_IN_OTHER_JOURNALS,
                                Answer.REFUSED,
                                Nursery.FORM,
                                Channel.PAPER,
                                Period.since(signed)));
        answers(family(mother), entry, photo, before, Code.PERMITTED, Code.PERMITTED);
        answers(family(mother), entry, photo, after, Code.PERMITTED, Code.NO_IMAGE_CONSENT);
        answers(family(mother), entry, photo, anHourLater(), Code.NO_IMAGE_CONSENT, Code.NO_IMAGE_CONSENT);
    }

    @Test
    void P13_an_undertaking_signed_later_was_not_signed_then() {
        nursery.consents(motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        Instant then = anHourLater();
        nursery.pass(HOUR);
        nursery.signs(mother);
        answers(family(mother), entry, photo, then, Code.SIGN_UNDERTAKING, Code.SIGN_UNDERTAKING);
        answers(family(mother), entry, photo, anHourLater(), Code.PERMITTED, Code.PERMITTED);
    }

    @Test
    void P07_an_employment_whose_end_was_recorded_late_should_have_ended_then_and_not_before() {
        EntryId entry = nursery.observed("Sand", ada);
        Instant before = anHourLater();
        Instant end = anHourLater();
        Instant after = anHourLater();
        Caller late = nursery.pass(HOUR).manager();
        done(nursery.journals.enrolling().endEmployment(late, nursery.senior, end));
        Caller senior = nursery.staff(nursery.senior);
        answers(senior, entry, before, Code.STAFF_OF_SETTING, Code.STAFF_OF_SETTING);
        answers(senior, entry, after, Code.STAFF_OF_SETTING, Code.NO_ROLE);
        answers(senior, entry, anHourLater(), Code.NO_ROLE, Code.NO_ROLE);
    }

    @Test
    void P09_who_became_a_manager_later_was_none_then() {
        EntryId entry = nursery.observed("Sand", ada);
        done(nursery.journals.writing().withdraw(nursery.manager(), entry, "duplicate"));
        Instant then = anHourLater();
        nursery.pass(HOUR);
        nursery.employ(nursery.kim, Rank.MANAGER, Sees.AS_THE_SETTING);
        Caller kim = nursery.staff(nursery.kim);
        answers(kim, entry, then, Code.WITHDRAWN_ITEM, Code.WITHDRAWN_ITEM);
        answers(kim, entry, anHourLater(), Code.MONITORING, Code.MONITORING);
    }

    // The entry and its media

    @Test
    void P08_an_entry_published_later_was_not_published_then() {
        Instant before = anHourLater();
        nursery.pass(HOUR);
        EntryId entry = nursery.waiting(nursery.journals
                        .writing()
                        .submit(
                                nursery.staff(nursery.kim),
                                nursery.observation("Sand", ada).askingForModeration()))
                .id();
        Instant waiting = anHourLater();
        nursery.pass(HOUR);
        done(nursery.journals.moderation().approve(nursery.manager(), entry, new Version(1)));
        answers(family(mother), entry, before, Code.NOT_FOUND, Code.NOT_FOUND);
        answers(family(mother), entry, waiting, Code.NOT_PUBLISHED, Code.NOT_PUBLISHED);
        answers(family(mother), entry, anHourLater(), Code.OWN_CHILD, Code.OWN_CHILD);
    }

    @Test
    void P07_an_entry_kept_to_staff_later_was_for_families_until_then() {
        EntryId entry = nursery.observed("Sand", ada);
        Instant then = anHourLater();
        nursery.pass(HOUR);
        done(nursery.journals.writing().keepToStaff(nursery.manager(), entry, "private after all"));
        answers(family(mother), entry, then, Code.OWN_CHILD, Code.OWN_CHILD);
        answers(family(mother), entry, anHourLater(), Code.STAFF_ONLY, Code.STAFF_ONLY);
    }

    @Test
    void P04_the_family_of_a_child_tagged_by_mistake_should_never_have_seen_the_entry() {
        PersonId parentOfBoth = nursery.parent("Pat", ada, ben);
        EntryId group = nursery.observed("Sand", ada, ben);
        EntryId alone = nursery.observed("Sea", ben);
        EntryId duplicate = nursery.observed("Sky", ben);
        Instant then = anHourLater();
        nursery.pass(HOUR);
        done(nursery.journals.writing().takeOut(nursery.manager(), group, ben, "it was Bea"));
        done(nursery.journals.writing().takeOut(nursery.manager(), alone, ben, "it was Bea"));
        done(nursery.journals.writing().withdraw(nursery.manager(), duplicate, "twice"));
        answers(family(motherOfBen), group, then, Code.OWN_CHILD, Code.WRONG_CHILD);
        answers(family(motherOfBen), alone, then, Code.OWN_CHILD, Code.WRONG_CHILD);
        answers(family(motherOfBen), duplicate, then, Code.OWN_CHILD, Code.OWN_CHILD);
        answers(family(mother), group, then, Code.OWN_CHILD, Code.OWN_CHILD);
        answers(family(parentOfBoth), group, then, Code.OWN_CHILD, Code.OWN_CHILD);
        answers(nursery.staff(nursery.kim), group, then, Code.STAFF_OF_SETTING, Code.STAFF_OF_SETTING);
        answers(family(motherOfBen), group, anHourLater(), Code.NOT_LINKED, Code.NOT_LINKED);
        answers(family(motherOfBen), alone, anHourLater(), Code.WITHDRAWN_ITEM, Code.WITHDRAWN_ITEM);
    }

    @Test
    void P13_a_medium_reviewed_again_could_be_seen_by_the_review_of_then_and_should_by_the_one_of_now() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        Instant first = anHourLater();
        nursery.pass(HOUR);
        reviewed(entry, photo, Set.of(ada, ben));
        answers(family(mother), entry, photo, first, Code.OWN_CHILD, Code.NO_IMAGE_CONSENT);
        answers(family(mother), entry, photo, anHourLater(), Code.NO_IMAGE_CONSENT, Code.NO_IMAGE_CONSENT);
        answers(family(motherOfBen), entry, photo, first, Code.NOT_LINKED, Code.NOT_LINKED);
        answers(family(mother), entry, MediumId.at(first), first, Code.NOT_FOUND, Code.NOT_FOUND);
    }

    private void reviewed(EntryId entry, MediumId photo, Set<ChildId> children) {
        done(nursery.journals
                .writing()
                .review(nursery.staff(nursery.kim), ReviewedDepiction.in(entry, photo, children)));
    }

    // Who may ask, and bad input

    @Test
    void P09_only_managers_who_may_see_the_entry_ask_about_the_past_and_nothing_is_written() {
        EntryId entry = nursery.observed("Sand", ada);
        PersonId kept = nursery.employed("Max", Rank.MANAGER);
        Instant then = anHourLater();
        nursery.restrict(kept, ada);
        int lines = nursery.trail().size();
        for (Hindsight hindsight : Hindsight.values()) {
            assertThat(asked(nursery.staff(nursery.senior), entry, then, hindsight))
                    .isEqualTo(Decision.refused(Code.NOT_A_MANAGER));
            assertThat(asked(family(mother), entry, then, hindsight)).isEqualTo(Decision.refused(Code.NOT_FOUND));
            assertThat(asked(nursery.staff(kept), entry, then, hindsight))
                    .as("a manager who is kept from the child")
                    .isEqualTo(Decision.refused(Code.NOT_FOUND));
            assertThat(asked(nursery.manager(), EntryId.at(then), then, hindsight))
                    .isEqualTo(Decision.refused(Code.NOT_FOUND));
            assertThat(asked(nursery.manager(), entry, then, hindsight).permits())
                    .isTrue();
        }
        assertThat(nursery.trail()).hasSize(lines);
    }

    private Decision asked(Caller caller, EntryId entry, Instant at, Hindsight hindsight) {
        return nursery.journals
                .reading()
                .explainAsOf(caller, family(mother), entry, at, hindsight)
                .full();
    }

    @Test
    void P04_an_instant_before_the_setting_or_the_item_or_in_the_future_gets_a_clear_answer() {
        Instant founded = nursery.trail().get(0).at();
        EntryId entry = nursery.observed("Sand", ada);
        Instant future = nursery.now().plusSeconds(60);
        for (Hindsight hindsight : Hindsight.values()) {
            assertThat(decision(family(mother), entry, founded.minusNanos(1_000), hindsight)
                            .reasons())
                    .extracting(reason -> reason.code() + " " + reason.sentence())
                    .containsExactly("NOT_FOUND The setting did not exist at \"2026-01-05T08:59:59.999999Z\".");
            assertThat(decision(family(mother), entry, Instant.MIN, hindsight).permits())
                    .isFalse();
            assertThat(decision(family(mother), entry, founded, hindsight).reasons())
                    .extracting(reason -> reason.code() + " " + reason.sentence())
                    .containsExactly("NOT_FOUND There was no such item at \"2026-01-05T09:00:00Z\" yet.");
            assertThat(decision(family(mother), entry, future, hindsight).reasons())
                    .extracting(reason -> reason.code() + " " + reason.sentence())
                    .containsExactly("INVALID at must not be in the future, but is \"" + future + "\"");
            assertThat(decision(family(mother), entry, Instant.MAX, hindsight)
                            .reason()
                            .code())
                    .isEqualTo(Code.INVALID);
        }
    }
}
