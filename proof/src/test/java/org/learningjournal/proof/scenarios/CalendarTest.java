package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.SettingRules;

/** Days as the setting's clock on the wall has them: summer time, another hemisphere, 29 February. */
class CalendarTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    private static Optional<Instant> reviewBy(Nursery nursery, String given) {
        ChildId child = nursery.child("Ada");
        PersonId mother = nursery.parent("Mia", child);
        nursery.on(given);
        AnswerView answer = done(nursery.journals
                .consents()
                .answer(
                        Caller.family(nursery.setting, mother, nursery.now()),
                        new NewAnswer(child, IMAGE, Answer.GIVEN, Nursery.FORM, Channel.ONLINE)));
        return answer.reviewBy();
    }

    @Test
    void P04_a_link_to_the_day_summer_time_begins_ends_with_that_day_in_london() {
        Nursery nursery = new Nursery();
        ChildId ada = nursery.child("Ada");
        PersonId foster = nursery.person("Fay");
        nursery.link(
                foster,
                ada,
                ParentalResponsibility.YES,
                Period.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 29), Nursery.LONDON));
        EntryId entry = nursery.observed("Sand", ada);

        nursery.on("2026-03-29T22:59:58Z");
        assertThat(nursery.seen(nursery.family(foster), entry)).isPresent();
        nursery.on("2026-03-29T23:00:00Z");
        assertThat(nursery.seen(Caller.family(nursery.setting, foster, Instant.parse("2026-03-29T23:00:00Z")), entry))
                .isEmpty();
    }

    @Test
    void P03_cover_on_the_day_summer_time_ends_lasts_twenty_five_hours_in_auckland() {
        Nursery nursery = new Nursery(SettingRules.defaults(), AUCKLAND);
        ChildId ada = nursery.child("Ada");
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        EntryId entry = nursery.observed("Sand", ada);
        LocalDate day = LocalDate.of(2026, 4, 5);
        Period cover = Period.ofDays(day, day, AUCKLAND);
        done(nursery.journals.keyWorkers().cover(nursery.manager(), new NewCover(ada, limited, cover)));

        assertThat(Duration.between(cover.from(), cover.to())).isEqualTo(Duration.ofHours(25));
        assertThat(sees(nursery, limited, entry, cover.from().minusNanos(1_000)))
                .isFalse();
        assertThat(sees(nursery, limited, entry, cover.from())).isTrue();
        assertThat(sees(nursery, limited, entry, cover.to().minusNanos(1_000))).isTrue();
        assertThat(sees(nursery, limited, entry, cover.to())).isFalse();
    }

    private static boolean sees(Nursery nursery, PersonId staff, EntryId entry, Instant at) {
        return nursery.seen(Caller.staff(nursery.setting, staff, at), entry).isPresent();
    }

    @Test
    void IM_4_a_consent_is_reviewed_at_the_same_hour_on_the_wall_a_year_later() {
        assertThat(reviewBy(new Nursery(), "2026-03-28T12:00:00Z"))
                .as("London: noon in winter, and noon in summer")
                .contains(Instant.parse("2027-03-28T11:00:00Z"));
        assertThat(reviewBy(new Nursery(SettingRules.defaults(), AUCKLAND), "2026-04-04T13:30:00Z"))
                .as("Auckland: half past two on 5 April, in summer and in winter time")
                .contains(Instant.parse("2027-04-04T14:30:00Z"));
    }

    @Test
    void IM_4_a_consent_of_29_february_is_reviewed_on_28_february() {
        Nursery nursery = new Nursery();
        ChildId ada = nursery.child("Ada");
        PersonId mother = nursery.parent("Mia", ada);
        nursery.on("2028-02-29T12:00:00Z");
        Caller caller = Caller.family(nursery.setting, mother, nursery.now());
        AnswerView answer = done(nursery.journals
                .consents()
                .answer(caller, new NewAnswer(ada, IMAGE, Answer.GIVEN, Nursery.FORM, Channel.ONLINE)));

        Instant review = Instant.parse("2029-02-28T12:00:00Z");
        assertThat(answer.reviewBy()).contains(review);
        Caller manager = Caller.staff(nursery.setting, nursery.manager, review.minusNanos(1_000));
        assertThat(nursery.journals.consents().state(manager, ada, IMAGE)).contains(ConsentState.GIVEN);
        assertThat(nursery.journals.consents().state(manager.at(review), ada, IMAGE))
                .contains(ConsentState.EXPIRED);
    }

    @Test
    void P01_a_child_born_on_29_february_is_enrolled_and_exported_with_that_day() {
        Nursery nursery = new Nursery();
        Caller caller = nursery.manager();
        LocalDate leap = LocalDate.of(2024, 2, 29);
        ChildId ada = done(nursery.journals
                .enrolling()
                .addChild(
                        caller,
                        NewChild.named("Ada", "Leap", leap, Period.since(Instant.parse("2026-01-01T00:00:00Z")))));
        PersonId mother = nursery.parent("Mia", ada);

        assertThat(done(nursery.journals
                                .leaving()
                                .export(nursery.manager(), new ExportRequest(ada, mother, ExportPurpose.LEAVING)))
                        .born())
                .isEqualTo(leap);
    }

    @Test
    void P04_access_after_leaving_ends_with_the_day_on_the_settings_wall_in_auckland() {
        Nursery nursery = new Nursery(SettingRules.defaults(), AUCKLAND);
        ChildId ada = nursery.child("Ada");
        PersonId mother = nursery.parent("Mia", ada);
        EntryId entry = nursery.observed("Sand", ada);
        Instant end = LocalDate.of(2026, 9, 28).atStartOfDay(AUCKLAND).toInstant();
        done(nursery.journals.enrolling().leave(nursery.manager(), ada, end, Optional.empty()));

        assertThat(end).as("summer time began on the 27th").isEqualTo(Instant.parse("2026-09-27T11:00:00Z"));
        assertThat(nursery.seen(Caller.family(nursery.setting, mother, end.minusNanos(1_000)), entry))
                .isPresent();
        assertThat(nursery.seen(Caller.family(nursery.setting, mother, end), entry))
                .isEmpty();
    }
}
