package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.NamedChild;
import org.learningjournal.writing.NewComment;

/** Families as they are: twins, separated homes, grandmothers on the staff, two records of one human, children who left. */
class FamiliesInLifeTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    private final Nursery nursery = new Nursery();
    private final ChildId tess = nursery.child("Tess", "Twin");
    private final ChildId tom = nursery.child("Tom", "Twin");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", tess, tom);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private List<MediumId> pictures(PersonId family, EntryId entry) {
        return nursery.seen(nursery.family(family), entry).orElseThrow().media().stream()
                .map(medium -> medium.id())
                .toList();
    }

    private List<Code> withheld(PersonId family, EntryId entry) {
        return nursery.seen(nursery.family(family), entry).orElseThrow().withheld().stream()
                .map(Reason::code)
                .toList();
    }

    private PersonId relative(String name, Relationship what, ChildId child) {
        PersonId person = nursery.person(name);
        becomes(person, what, child);
        return person;
    }

    private void becomes(PersonId person, Relationship what, ChildId child) {
        Caller caller = nursery.manager();
        done(nursery.journals
                .families()
                .link(
                        caller,
                        new NewLink(child, person, what, ParentalResponsibility.NO, Period.since(caller.instant()))));
    }

    @Test
    void P04_a_parent_barred_from_one_twin_only_keeps_the_journal_of_the_other() {
        PersonId father = nursery.parent("Finn", tess, tom);
        nursery.signs(father);
        nursery.consents(mother, tom, Purpose.values());
        MediumId alone = nursery.photo(tess);
        MediumId together = nursery.photo(tess, tom);
        EntryId ofTess = nursery.observed("Tess paints", List.of(alone, together), tess);
        EntryId ofTom = nursery.observed("Tom climbs", tom);
        EntryId both = nursery.observed("Tom and Tess", tess, tom);
        nursery.restrict(father, tom);

        assertThat(pictures(father, ofTess)).containsExactly(alone);
        assertThat(withheld(father, ofTess)).containsExactly(Code.SHOWS_ANOTHER_CHILD);
        assertThat(nursery.seen(nursery.family(father), ofTom)).isEmpty();
        assertThat(nursery.seen(nursery.family(father), both).orElseThrow().toString())
                .doesNotContain("Tom", tom.toString());
        assertThat(nursery.journals.reading().count(nursery.family(father), EntryQuery.published()))
                .isEqualTo(2);
        assertThat(pictures(mother, ofTess)).containsExactly(alone, together);
        assertThat(codes(nursery.journals
                        .commenting()
                        .comment(nursery.family(father), NewComment.on(both, tom, "Hello Tom"))))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    @Settles(PolicyDefault.GROUP_PHOTO)
    void P13_of_twins_in_one_picture_a_father_of_one_sees_it_with_the_others_consent_only() {
        PersonId father = nursery.parent("Finn", tess);
        nursery.signs(father);
        MediumId together = nursery.photo(tess, tom);
        EntryId before = nursery.observed("Twins", List.of(together), tess, tom);

        assertThat(pictures(mother, before))
                .as("both are hers, and nothing to promise")
                .hasSize(1);
        assertThat(pictures(father, before)).isEmpty();
        nursery.consents(mother, tom, IMAGE);
        EntryId after = nursery.observed("Twins", List.of(nursery.photo(tess, tom)), tess, tom);
        assertThat(pictures(father, after)).hasSize(1);
        assertThat(nursery.seen(nursery.family(father), after).orElseThrow().children())
                .extracting(NamedChild::id)
                .containsExactly(tess);
    }

    @Test
    @Settles(PolicyDefault.STAFF_OF_THE_FAMILY)
    void P08_a_grandmother_on_the_staff_decides_nothing_about_her_grandchild_and_answers_for_no_consent() {
        PersonId grandmother = nursery.employed("Grace", Rank.SENIOR);
        nursery.pass(Duration.ofDays(7));
        EntryId earlier = nursery.observed("Before", tess);
        nursery.pass(Duration.ofDays(7));
        becomes(grandmother, Relationship.GRANDPARENT, tess);
        EntryView waiting = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", tess)));

        assertThat(codes(nursery.journals
                        .moderation()
                        .approve(nursery.staff(grandmother), waiting.id(), waiting.version())))
                .as("she does not even see it, as staff, in the queue")
                .containsExactly(Code.NOT_FOUND);
        assertThat(nursery.seen(nursery.staff(grandmother), earlier))
                .as("as staff")
                .isPresent();
        assertThat(nursery.seen(nursery.family(grandmother), earlier))
                .as("as family, without responsibility, from the link's start")
                .isEmpty();
        assertThat(codes(nursery.journals
                        .consents()
                        .answer(
                                nursery.family(grandmother),
                                new NewAnswer(tess, IMAGE, Answer.GIVEN, Nursery.FORM, Channel.ONLINE))))
                .containsExactly(Code.NOT_FOUND);
        EntryView ofBen = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(motherOfBen), nursery.contribution("Park", ben)));
        done(nursery.journals.moderation().approve(nursery.staff(grandmother), ofBen.id(), ofBen.version()));
    }

    @Test
    void P04_a_key_worker_restricted_later_loses_the_child_at_once_and_is_told_nothing() {
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, tess);
        nursery.keyWorker(nursery.kim, ben);
        EntryId entry = nursery.observed("Sand", tess);
        EntryView draft =
                done(nursery.journals.writing().draft(nursery.staff(limited), nursery.observation("Mine", tess)));
        nursery.restrict(limited, tess);

        assertThat(nursery.seen(nursery.staff(limited), entry)).isEmpty();
        assertThat(nursery.journals.reading().find(nursery.staff(limited), draft.id(), Side.WORKING))
                .isEmpty();
        assertThat(nursery.journals.reading().count(nursery.staff(limited), EntryQuery.published()))
                .isZero();
        assertThat(codes(nursery.journals.writing().submit(nursery.staff(limited), draft.id(), draft.version())))
                .containsExactly(Code.NOT_FOUND);
        assertThat(nursery.journals.keyWorkers().on(nursery.staff(limited), tess, nursery.tick()))
                .isEmpty();
        Outcome<CommentView> comment =
                nursery.journals.commenting().comment(nursery.family(mother), NewComment.on(entry, tess, "Lovely"));
        Outcome<EntryView> home =
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", tess));
        assertThat(((Outcome.Done<CommentView>) comment).events())
                .allSatisfy(event -> assertThat(event.recipients()).doesNotContain(limited));
        assertThat(((Outcome.AwaitsApproval<EntryView>) home).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.recipients()).doesNotContain(limited));
    }

    @Test
    @Settles(PolicyDefault.SUBMITTED_CONTRIBUTION)
    void P06_a_relative_without_responsibility_contributes_and_no_parent_sees_it_before_it_is_approved() {
        PersonId aunt = relative("Ann", Relationship.RELATIVE, tess);
        EntryView waiting = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(aunt), nursery.contribution("At the zoo", tess)));

        assertThat(nursery.journals.reading().find(nursery.family(aunt), waiting.id(), Side.WORKING))
                .isPresent();
        assertThat(nursery.journals.reading().find(nursery.staff(nursery.kim), waiting.id(), Side.WORKING))
                .isPresent();
        assertThat(nursery.journals.reading().find(nursery.family(mother), waiting.id(), Side.WORKING))
                .isEmpty();
        assertThat(nursery.seen(nursery.family(mother), waiting.id())).isEmpty();
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), waiting.id(), waiting.version()));
        assertThat(nursery.seen(nursery.family(mother), waiting.id())).isPresent();
        nursery.unlink(aunt, tess);
        assertThat(nursery.seen(nursery.family(aunt), waiting.id()))
                .as("nor her own any more")
                .isEmpty();
        assertThat(nursery.seen(nursery.family(mother), waiting.id())).isPresent();
    }

    @Test
    void P04_two_records_of_one_human_reach_what_either_reaches() {
        PersonId account = nursery.parent("Finn", tess);
        PersonId other = nursery.parent("F. Twin", ben);
        EntryId ofTess = nursery.observed("Sand", tess);
        EntryId ofBen = nursery.observed("Mud", ben);
        assertThat(nursery.seen(nursery.family(account), ofBen)).isEmpty();

        done(nursery.journals.enrolling().join(nursery.manager(), account, other));

        for (PersonId record : List.of(account, other)) {
            assertThat(nursery.seen(nursery.family(record), ofTess)).isPresent();
            assertThat(nursery.seen(nursery.family(record), ofBen)).isPresent();
        }
        nursery.restrict(other, ben);
        assertThat(nursery.seen(nursery.family(account), ofBen)).isEmpty();
        assertThat(nursery.seen(nursery.family(other), ofTess)).isPresent();
    }

    @Test
    @Settles(PolicyDefault.LEAVER_ELSEWHERE)
    void P17_a_child_who_left_stays_in_the_group_pictures_of_others_until_consent_is_withdrawn() {
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.consents(mother, tess, IMAGE);
        nursery.signs(mother);
        EntryId group = nursery.observed("Group", List.of(nursery.photo(tess, ben)), tess, ben);
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().leave(caller, ben, caller.instant().plusSeconds(60), Optional.empty()));
        nursery.pass(Duration.ofDays(30));

        assertThat(nursery.seen(nursery.family(motherOfBen), group)).isEmpty();
        assertThat(pictures(mother, group))
                .as("the entries stay; consent stands as given")
                .hasSize(1);
        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, IMAGE));
        assertThat(pictures(mother, group)).isEmpty();
        assertThat(nursery.seen(nursery.family(mother), group)).isPresent();
    }

    @Test
    @Settles(PolicyDefault.ACCESS_AFTER_LEAVING)
    void P05_a_leavers_family_comments_to_the_end_of_the_last_day_and_not_after() {
        EntryId entry = nursery.observed("Sand", ben);
        Instant end = Period.ofDays(LocalDate.of(2026, 7, 17), LocalDate.of(2026, 7, 17), Nursery.LONDON)
                .to();
        done(nursery.journals.enrolling().leave(nursery.manager(), ben, end, Optional.empty()));
        nursery.on("2026-07-17T22:59:58Z");
        CommentId last = nursery.comments(nursery.family(motherOfBen), entry, ben, "Thank you for everything");
        nursery.on("2026-07-17T23:00:00Z");

        assertThat(codes(nursery.journals
                        .commenting()
                        .comment(nursery.family(motherOfBen), NewComment.on(entry, ben, "One more"))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(nursery.journals.reading().comments(nursery.staff(nursery.kim), entry, ben))
                .extracting(CommentView::id)
                .containsExactly(last);
        assertThat(done(nursery.journals
                                .leaving()
                                .export(nursery.manager(), new ExportRequest(ben, motherOfBen, ExportPurpose.LEAVING)))
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.comments()).hasSize(1));
    }

    @Test
    void P01_nobody_observes_or_contributes_about_a_child_who_left() {
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().leave(caller, ben, caller.instant().plusSeconds(1), Optional.empty()));
        nursery.pass(Duration.ofDays(3));

        assertThat(codes(nursery.journals
                        .writing()
                        .submit(nursery.staff(nursery.kim), nursery.observation("Late", ben))))
                .containsExactly(Code.NOT_ENROLLED);
        assertThat(codes(nursery.journals
                        .writing()
                        .submit(nursery.family(motherOfBen), nursery.contribution("Late", ben))))
                .containsExactly(Code.NOT_FOUND);
    }
}
