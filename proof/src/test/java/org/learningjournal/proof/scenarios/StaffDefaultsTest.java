package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.Side;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** What of section 3 is about staff: their scope, when moderation is necessary, and who may approve. */
class StaffDefaultsTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private List<Code> why(PersonId author, NewObservation observation) {
        Outcome<EntryView> outcome = nursery.journals.writing().submit(nursery.staff(author), observation);
        return outcome instanceof Outcome.AwaitsApproval<EntryView> waiting
                ? waiting.why().stream().map(Reason::code).toList()
                : List.of();
    }

    @Test
    @Settles(PolicyDefault.STAFF_SEE)
    void P07_staff_of_a_setting_see_its_journals_its_staff_journal_and_what_waits_from_home() {
        EntryId open = nursery.observed("Sand", ada);
        EntryId staffOnly = nursery.published(nursery.observation("Note", ben).forStaffOnly());
        EntryView home = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
        PersonId colleague = nursery.employed("Cole", Rank.PRACTITIONER);

        assertThat(nursery.seen(nursery.staff(colleague), open)).isPresent();
        assertThat(nursery.seen(nursery.staff(colleague), staffOnly)).isPresent();
        assertThat(nursery.journals.reading().find(nursery.staff(colleague), home.id(), Side.WORKING))
                .isPresent();
    }

    @Test
    @Settles(PolicyDefault.STAFF_SEE)
    void P03_a_setting_limits_all_staff_to_key_and_covered_children_but_for_one_person() {
        Nursery limited = new Nursery(SettingRules.defaults().withStaffSee(Sees.KEY_CHILDREN));
        ChildId cy = limited.child("Cy");
        ChildId di = limited.child("Di");
        limited.keyWorker(limited.kim, cy);
        limited.keyWorker(limited.kim, di);
        EntryId ofCy = limited.observed("Sand", cy);
        EntryId ofDi = limited.observed("Mud", di);
        PersonId lee = limited.employed("Lee", Rank.PRACTITIONER);
        PersonId all = limited.employed("Al", Rank.PRACTITIONER, Sees.ALL_CHILDREN);
        Caller caller = limited.staff(limited.manager);
        done(limited.journals.keyWorkers().cover(caller, new NewCover(cy, lee, Period.since(caller.instant()))));

        assertThat(limited.seen(limited.staff(lee), ofCy)).isPresent();
        assertThat(limited.seen(limited.staff(lee), ofDi)).isEmpty();
        assertThat(limited.journals.reading().count(limited.staff(lee), EntryQuery.published()))
                .isEqualTo(1);
        assertThat(limited.seen(limited.staff(all), ofDi)).isPresent();
    }

    @Test
    @Settles(PolicyDefault.MODERATION_NECESSARY)
    void P08_without_a_hit_staff_publish_directly_and_each_hit_is_named() {
        assertThat(why(nursery.kim, nursery.observation("Sand", ada, ben))).isEmpty();
        PersonId both = nursery.employed("Bo", Rank.PRACTITIONER);
        nursery.link(both, ada, ParentalResponsibility.YES);
        assertThat(why(both, nursery.observation("Own", ada))).containsExactly(Code.AUTHORS_CHILD);
        MediumId strangers = nursery.uploaded(nursery.staff(nursery.kim));
        done(nursery.journals
                .writing()
                .review(
                        nursery.staff(nursery.kim),
                        new ReviewedDepiction(strangers, Optional.empty(), Set.of(ada), Strangers.SHOWN)));
        assertThat(why(nursery.kim, nursery.observation("Park", ada).withMedia(Nursery.attached(List.of(strangers)))))
                .containsExactly(Code.DEPICTS_STRANGERS);
        NewObservation named = NewObservation.about(Set.of(ada, ben), "Sand", "Ada digs with Ben.", nursery.now());
        assertThat(why(nursery.kim, named)).as("more than one family reads it").containsExactly(Code.NAMES_CHILD);
        nursery.consents(mother, ada, Purpose.NAME_IN_OTHER_JOURNALS);
        nursery.consents(motherOfBen, ben, Purpose.NAME_IN_OTHER_JOURNALS);
        assertThat(why(nursery.kim, named)).isEmpty();
        assertThat(why(nursery.kim, NewObservation.about(Set.of(ada), "Sand", "Ada digs.", nursery.now())))
                .as("her own family only")
                .isEmpty();
    }

    @Test
    @Settles(PolicyDefault.MODERATION_NECESSARY)
    void P08_siblings_in_one_picture_are_one_family_and_need_no_moderation() {
        ChildId bea = nursery.child("Bea", "OfAda");
        nursery.link(mother, bea, ParentalResponsibility.YES);
        NewObservation siblings =
                nursery.observation("Tower", ada, bea).withMedia(Nursery.attached(List.of(nursery.photo(ada, bea))));

        assertThat(why(nursery.kim, siblings)).isEmpty();
    }

    @Test
    @Settles(PolicyDefault.MODERATION_NECESSARY)
    void P08_a_sample_of_a_hundred_in_a_hundred_is_every_observation_and_of_none_is_none() {
        Nursery sampled = new Nursery(SettingRules.defaults().withSamplingRate(100));
        ChildId cy = sampled.child("Cy");
        for (int i = 0; i < 5; i++) {
            Outcome<EntryView> outcome =
                    sampled.journals.writing().submit(sampled.staff(sampled.kim), sampled.observation("Sand", cy));
            assertThat(((Outcome.AwaitsApproval<EntryView>) outcome).why())
                    .extracting(Reason::code)
                    .containsExactly(Code.SAMPLED);
            assertThat(why(nursery.kim, nursery.observation("Sand", ada))).isEmpty();
        }
    }

    @Test
    @Settles(PolicyDefault.WHO_APPROVES)
    void P08_a_practitioner_decides_on_no_observation_and_a_parent_on_nothing() {
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Sand", ada).askingForModeration()));
        EntryView home = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
        PersonId colleague = nursery.employed("Cole", Rank.PRACTITIONER);
        var moderation = nursery.journals.moderation();

        assertThat(codes(moderation.approve(nursery.staff(colleague), waiting.id(), waiting.version())))
                .containsExactly(Code.NOT_FOUND);
        assertThat(moderation
                        .approve(nursery.staff(nursery.kim), waiting.id(), waiting.version())
                        .isRefused())
                .isTrue();
        assertThat(codes(moderation.approve(nursery.family(mother), home.id(), home.version())))
                .containsExactly(Code.NOT_FOUND);
        done(moderation.approve(nursery.staff(colleague), home.id(), home.version()));
        done(moderation.approve(nursery.staff(nursery.senior), waiting.id(), waiting.version()));
    }

    @Test
    @Settles(PolicyDefault.GROUP_PHOTO)
    void P13_an_unreviewed_picture_is_shown_to_its_author_and_staff_and_to_no_other_family() {
        PersonId father = nursery.parent("Finn", ada);
        nursery.signs(father);
        MediumId photo = nursery.uploaded(nursery.staff(nursery.kim));
        Outcome<EntryView> outcome = nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Sand", ada).withMedia(Nursery.attached(List.of(photo))));
        EntryView waiting = nursery.waiting(outcome);

        assertThat(((Outcome.AwaitsApproval<EntryView>) outcome).why())
                .extracting(Reason::code)
                .containsExactly(Code.DEPICTION_UNKNOWN);
        for (PersonId staff : List.of(nursery.kim, nursery.senior)) {
            assertThat(nursery.journals
                            .reading()
                            .find(nursery.staff(staff), waiting.id(), Side.WORKING)
                            .orElseThrow()
                            .media())
                    .hasSize(1);
        }
        assertThat(codes(nursery.journals
                        .moderation()
                        .approve(nursery.staff(nursery.senior), waiting.id(), waiting.version())))
                .containsExactly(Code.DEPICTION_UNKNOWN);
        assertThat(nursery.seen(nursery.family(father), waiting.id())).isEmpty();
    }

    @Test
    @Settles(PolicyDefault.TWO_AT_ONCE)
    void P08_who_decides_second_learns_no_more_than_they_may_see_of_the_first_decision() {
        EntryView home = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
        Instant at = nursery.tick();
        Caller first = Caller.staff(nursery.setting, nursery.senior, at);
        Caller second = Caller.staff(nursery.setting, nursery.kim, at);
        var moderation = nursery.journals.moderation();
        done(moderation.decline(first, home.id(), home.version(), "for seniors' eyes"));

        Outcome<?> late = moderation.approve(second, home.id(), home.version());

        assertThat(late).isNotInstanceOf(Outcome.Done.class);
        assertThat(late.toString()).doesNotContain("DECLINED", "for seniors' eyes");
        assertThat(late).isEqualTo(moderation.approve(second, EntryId.at(at), home.version()));
    }
}
