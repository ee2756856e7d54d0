package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.Side;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.NamedChild;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** Scenarios 8 to 14: what a consent and an undertaking show, and to whom. */
class ConsentAndMediaTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId motherOfAda = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private EntryView seenBy(PersonId family, EntryId entry) {
        return nursery.seen(nursery.family(family), entry).orElseThrow();
    }

    private List<Code> withheldFrom(PersonId family, EntryId entry) {
        return seenBy(family, entry).withheld().stream().map(Reason::code).toList();
    }

    private Optional<ConsentState> state(ChildId child) {
        return nursery.journals.consents().state(nursery.manager(), child, IMAGE);
    }

    // 8

    @Test
    @Scenario(8)
    @Settles(PolicyDefault.GROUP_PHOTO)
    void P13_a_group_photo_without_one_consent_is_withheld_from_others_shown_to_that_family_and_named_to_staff() {
        nursery.consents(motherOfAda, ada, IMAGE);
        nursery.signs(motherOfAda);
        nursery.signs(motherOfBen);
        MediumId photo = nursery.photo(ada, ben);
        Outcome<EntryView> submitted = nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Group", ada, ben).withMedia(Nursery.attached(List.of(photo))));
        assertThat(((Outcome.AwaitsApproval<EntryView>) submitted).why())
                .extracting(Reason::code)
                .containsExactly(Code.DEPICTS_FAMILIES);
        EntryId entry = nursery.approved(submitted);

        assertThat(seenBy(motherOfAda, entry).media()).isEmpty();
        assertThat(withheldFrom(motherOfAda, entry)).containsExactly(Code.SHOWS_ANOTHER_CHILD);
        assertThat(seenBy(motherOfBen, entry).media()).hasSize(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(nursery.journals
                        .reading()
                        .open(nursery.family(motherOfAda), entry, Side.APPROVED, photo, out)
                        .reason()
                        .code())
                .isEqualTo(Code.SHOWS_ANOTHER_CHILD);
        assertThat(out.size()).isZero();
    }

    // 9

    @Test
    @Scenario(9)
    @Settles(PolicyDefault.CONSENT_WITHDRAWN)
    void P13_consent_withdrawn_after_publication_takes_the_picture_at_the_next_read() {
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.consents(motherOfAda, ada, IMAGE);
        nursery.signs(motherOfAda);
        nursery.signs(motherOfBen);
        EntryId entry = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada, ben);
        assertThat(seenBy(motherOfAda, entry).media()).hasSize(1);

        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, IMAGE));

        assertThat(seenBy(motherOfAda, entry).media()).isEmpty();
        assertThat(seenBy(motherOfBen, entry).media())
                .as("the child's own journal keeps it")
                .hasSize(1);
    }

    @Test
    @Settles(PolicyDefault.GROUP_PHOTO)
    void P13_after_a_gap_in_consent_staff_release_the_medium_again() {
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.signs(motherOfAda);
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Group", List.of(photo), ada);
        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, IMAGE));
        nursery.pass(Duration.ofDays(1));
        nursery.consents(motherOfBen, ben, IMAGE);

        assertThat(withheldFrom(motherOfAda, entry)).containsExactly(Code.SHOWS_ANOTHER_CHILD);
        assertThat(codes(nursery.journals.moderation().release(nursery.staff(nursery.kim), entry, photo)))
                .containsExactly(Code.NOT_A_MODERATOR);
        done(nursery.journals.moderation().release(nursery.staff(nursery.senior), entry, photo));
        assertThat(seenBy(motherOfAda, entry).media()).hasSize(1);
    }

    @Test
    @Settles(PolicyDefault.CONSENT)
    void P13_a_consent_past_its_review_date_is_not_in_force() {
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.pass(Duration.ofDays(364));
        assertThat(state(ben)).contains(ConsentState.GIVEN);
        nursery.pass(Duration.ofDays(2));
        assertThat(state(ben)).contains(ConsentState.EXPIRED);
    }

    @Test
    void P13_a_removal_recorded_by_a_clock_that_runs_ahead_applies_to_every_later_read() {
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.signs(motherOfAda);
        EntryId entry = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada);
        var ahead = org.learningjournal.base.Caller.family(
                nursery.setting, motherOfBen, nursery.now().plus(Duration.ofMinutes(5)));
        done(nursery.journals.consents().withdraw(ahead, ben, IMAGE));

        assertThat(seenBy(motherOfAda, entry).media()).isEmpty();
    }

    // 10

    @Test
    @Scenario(10)
    @Settles(PolicyDefault.CONSENT)
    void P13_mother_gives_and_father_refuses_is_refused_until_a_manager_resolves_it() {
        PersonId father = nursery.parent("Finn", ada);
        nursery.consents(motherOfAda, ada, IMAGE);
        nursery.answers(father, ada, IMAGE, Answer.REFUSED);
        assertThat(state(ada)).contains(ConsentState.REFUSED);

        nursery.unlink(father, ada);
        assertThat(state(ada)).as("it stands after the link has ended").contains(ConsentState.REFUSED);
        done(nursery.journals.consents().resolve(nursery.manager(), ada, IMAGE, "court decided"));
        assertThat(state(ada)).contains(ConsentState.GIVEN);
    }

    @Test
    @Scenario(10)
    @Settles(PolicyDefault.CONSENT)
    void P13_grandmother_alone_gives_no_answer() {
        PersonId grandmother = nursery.person("Grace");
        done(nursery.journals
                .families()
                .link(
                        nursery.manager(),
                        new NewLink(
                                ada,
                                grandmother,
                                Relationship.GRANDPARENT,
                                ParentalResponsibility.NO,
                                org.learningjournal.base.Period.since(nursery.now()))));
        Outcome<?> answered = nursery.journals
                .consents()
                .answer(
                        nursery.family(grandmother),
                        new NewAnswer(ada, IMAGE, Answer.GIVEN, Nursery.FORM, Channel.ONLINE));

        assertThat(codes(answered)).containsExactly(Code.NOT_FOUND);
        assertThat(state(ada)).contains(ConsentState.NOT_ASKED);
    }

    @Test
    @Settles(PolicyDefault.CONSENT)
    void P13_unknown_responsibility_may_refuse_and_not_give_and_the_restricted_do_not_answer() {
        PersonId unknown = nursery.person("Una");
        nursery.link(unknown, ada, ParentalResponsibility.UNKNOWN);
        NewAnswer yes = new NewAnswer(ada, IMAGE, Answer.GIVEN, Nursery.FORM, Channel.ONLINE);
        NewAnswer no = new NewAnswer(ada, IMAGE, Answer.REFUSED, Nursery.FORM, Channel.ONLINE);
        nursery.consents(motherOfAda, ada, IMAGE);

        assertThat(codes(nursery.journals.consents().answer(nursery.family(unknown), yes)))
                .containsExactly(Code.NOT_FOUND);
        done(nursery.journals.consents().answer(nursery.family(unknown), no));
        assertThat(state(ada)).contains(ConsentState.REFUSED);

        PersonId father = nursery.parent("Finn", ben);
        nursery.restrict(father, ben);
        assertThat(codes(nursery.journals
                        .consents()
                        .answer(
                                nursery.family(father),
                                new NewAnswer(ben, IMAGE, Answer.REFUSED, Nursery.FORM, Channel.ONLINE))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(state(ben)).contains(ConsentState.NOT_ASKED);
    }

    // 11

    @Test
    @Scenario(11)
    @Settles(PolicyDefault.GROUP_PHOTO)
    void P13_without_the_undertaking_there_are_text_and_own_child_media_only() {
        nursery.consents(motherOfBen, ben, IMAGE);
        MediumId own = nursery.photo(ada);
        MediumId group = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Group", List.of(own, group), ada);

        EntryView before = seenBy(motherOfAda, entry);
        assertThat(before.text()).isEqualTo("What was seen.");
        assertThat(before.media()).extracting(medium -> medium.id()).containsExactly(own);
        assertThat(withheldFrom(motherOfAda, entry)).containsExactly(Code.SIGN_UNDERTAKING);
        nursery.signs(motherOfAda);
        assertThat(seenBy(motherOfAda, entry).media()).hasSize(2);
        done(nursery.journals.families().revoke(nursery.family(motherOfAda)));
        assertThat(seenBy(motherOfAda, entry).media()).hasSize(1);
    }

    // 12

    @Test
    @Scenario(12)
    @Settles(PolicyDefault.GROUP_PHOTO)
    void P13_consent_runs_on_the_child_in_the_background_though_it_is_not_tagged() {
        nursery.signs(motherOfAda);
        MediumId photo = nursery.photo(ada, ben);
        Outcome<EntryView> submitted = nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Sand", ada).withMedia(Nursery.attached(List.of(photo))));
        assertThat(((Outcome.AwaitsApproval<EntryView>) submitted).why())
                .extracting(Reason::code)
                .contains(Code.DEPICTS_UNTAGGED);
        EntryId entry = nursery.approved(submitted);

        assertThat(withheldFrom(motherOfAda, entry)).containsExactly(Code.SHOWS_ANOTHER_CHILD);
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isEmpty();
        nursery.consents(motherOfBen, ben, IMAGE);
        assertThat(withheldFrom(motherOfAda, entry))
                .as("it was not in force when the medium was published")
                .containsExactly(Code.SHOWS_ANOTHER_CHILD);
    }

    // 13

    @Test
    @Scenario(13)
    void P13_a_photo_replaced_after_approval_is_a_new_revision_with_every_check_again() {
        EntryId entry = nursery.observed("Sand", List.of(nursery.photo(ada)), ada);
        EntryView approved = seenBy(motherOfAda, entry);
        MediumId replaced = nursery.photo(ada, ben);
        NewObservation amended = NewObservation.about(Set.of(ada), "Sand", "What was seen.", approved.occurredAt())
                .withMedia(Nursery.attached(List.of(replaced)));
        EntryView draft = done(nursery.journals
                .writing()
                .edit(nursery.staff(nursery.kim), entry, nursery.version(nursery.kim, entry), amended));
        Outcome<EntryView> submitted =
                nursery.journals.writing().submit(nursery.staff(nursery.kim), entry, draft.version());

        assertThat(submitted).isInstanceOf(Outcome.AwaitsApproval.class);
        assertThat(seenBy(motherOfAda, entry)).isEqualTo(approved);
        nursery.approved(submitted);
        assertThat(withheldFrom(motherOfAda, entry)).containsExactly(Code.SHOWS_ANOTHER_CHILD);
    }

    // 14

    @Test
    @Scenario(14)
    void P06_a_birthday_photo_cannot_be_approved_before_staff_have_reviewed_it() {
        MediumId photo = nursery.uploaded(nursery.family(motherOfAda));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(motherOfAda),
                        nursery.contribution("Birthday", ada).withMedia(Nursery.attached(List.of(photo)))));
        assertThat(waiting.media()).as("shown to its author").hasSize(1);

        assertThat(codes(nursery.journals.moderation().approve(nursery.manager(), waiting.id(), waiting.version())))
                .containsExactly(Code.DEPICTION_UNKNOWN);
        done(nursery.journals
                .writing()
                .review(
                        nursery.staff(nursery.kim),
                        new ReviewedDepiction(photo, Optional.of(waiting.id()), Set.of(ada), Strangers.SHOWN)));
        assertThat(codes(nursery.journals.moderation().approve(nursery.manager(), waiting.id(), waiting.version())))
                .containsExactly(Code.STRANGERS_NEED_REASON);
        assertThat(codes(nursery.journals
                        .moderation()
                        .approveDespiteStrangers(
                                nursery.staff(nursery.kim), waiting.id(), waiting.version(), "cousins")))
                .containsExactly(Code.STRANGERS_NEED_REASON);
        done(nursery.journals
                .moderation()
                .approveDespiteStrangers(
                        nursery.staff(nursery.senior), waiting.id(), waiting.version(), "cousins; parents agreed"));
        assertThat(seenBy(motherOfAda, waiting.id()).media()).hasSize(1);
        assertThat(nursery.trail()).last().satisfies(line -> {
            assertThat(line.codes()).contains(Code.STRANGERS_ACCEPTED);
            assertThat(line.remark()).isEqualTo("cousins; parents agreed");
        });
    }

    @Test
    void P13_strangers_found_after_an_approval_that_knew_of_none_are_not_accepted() {
        MediumId photo = nursery.uploaded(nursery.family(motherOfAda));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(motherOfAda),
                        nursery.contribution("Birthday", ada).withMedia(Nursery.attached(List.of(photo)))));
        done(nursery.journals
                .writing()
                .review(nursery.staff(nursery.kim), ReviewedDepiction.in(waiting.id(), photo, Set.of(ada))));
        done(nursery.journals
                .moderation()
                .approveDespiteStrangers(nursery.staff(nursery.kim), waiting.id(), waiting.version(), "none there"));
        assertThat(seenBy(motherOfAda, waiting.id()).media()).hasSize(1);
        done(nursery.journals
                .writing()
                .review(
                        nursery.staff(nursery.kim),
                        new ReviewedDepiction(photo, Optional.of(waiting.id()), Set.of(ada), Strangers.SHOWN)));

        assertThat(seenBy(motherOfAda, waiting.id()).media()).isEmpty();
    }

    // Names

    @Test
    @Settles(PolicyDefault.NAMES)
    void P13_names_of_others_are_masked_in_every_text_without_name_consent() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.published(NewObservation.about(
                        Set.of(ada, ben), "Ben, and Ada", "ada saw BEN; Benjamin and Benoît stay.", nursery.now())
                .withMedia(List.of(new NewAttachment(photo, "by Ben OfBen", "Ada, drawn by ben"))));

        EntryView seen = seenBy(motherOfAda, entry);
        assertThat(seen.title()).isEqualTo("Another child, and Ada");
        assertThat(seen.text()).isEqualTo("ada saw another child; Benjamin and Benoît stay.");
        assertThat(seen.media().get(0).caption()).isEqualTo("by another child");
        assertThat(seen.media().get(0).alternative()).isEqualTo("Ada, drawn by another child");
        assertThat(seen.children()).extracting(NamedChild::name).containsExactly("Ada");
        nursery.consents(motherOfBen, ben, Purpose.NAME_IN_OTHER_JOURNALS);
        assertThat(seenBy(motherOfAda, entry).title()).isEqualTo("Ben, and Ada");
    }

    @Test
    @Settles(PolicyDefault.NAMES)
    void P13_names_are_masked_after_full_case_folding() {
        ChildId carla = nursery.child("Weiß");
        EntryId entry = nursery.published(
                NewObservation.about(Set.of(ada, carla), "Sand", "WEISS and Ada dug.", nursery.now()));

        assertThat(seenBy(motherOfAda, entry).text()).isEqualTo("Another child and Ada dug.");
    }

    @Test
    void P13_a_name_without_consent_stays_hidden_after_its_child_is_taken_out() {
        MediumId photo = nursery.photo(ada);
        NewObservation about = NewObservation.about(Set.of(ada, ben), "Ben and Ada", "Ada and Ben dug.", nursery.now())
                .withMedia(List.of(new NewAttachment(photo, "by Ben", "Ada, drawn by Ben")));
        EntryId entry = nursery.published(about);
        EntryView amended = done(nursery.journals
                .writing()
                .edit(nursery.staff(nursery.kim), entry, nursery.version(nursery.kim, entry), about));

        done(nursery.journals.writing().takeOut(nursery.staff(nursery.senior), entry, ben, "not there"));

        EntryView seen = seenBy(motherOfAda, entry);
        assertThat(seen.toString()).doesNotContain("Ben");
        assertThat(seen.text()).isEqualTo("Ada and another child dug.");
        assertThat(nursery.journals
                        .reading()
                        .find(nursery.staff(nursery.kim), amended.id(), Side.WORKING)
                        .orElseThrow()
                        .toString())
                .as("nor does an amendment bring it back")
                .doesNotContain("Ben");
    }

    @Test
    void P13_names_are_masked_with_a_dotted_capital_and_any_apostrophe() {
        ChildId ipek = nursery.child("İpek", "D’Arcy");
        EntryId entry = nursery.published(NewObservation.about(
                Set.of(ada, ipek),
                "Sand",
                "İpek, ipek, i\u0307pek, IPEK; D'Arcy, D’Arcy, DʼARCY; İpekʼs, D'Arcyʼs and Ada dug.",
                nursery.now()));

        assertThat(seenBy(motherOfAda, entry).text())
                .isEqualTo("Another child, another child, another child, another child;"
                        + " another child, another child, another child;"
                        + " another childʼs, another childʼs and Ada dug.");
    }

    @Test
    void P13_strangers_accepted_in_one_picture_are_not_accepted_in_another_found_later() {
        MediumId accepted = nursery.uploaded(nursery.family(motherOfAda));
        MediumId later = nursery.uploaded(nursery.family(motherOfAda));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(motherOfAda),
                        nursery.contribution("Birthday", ada).withMedia(Nursery.attached(List.of(accepted, later)))));
        EntryId entry = waiting.id();
        done(nursery.journals
                .writing()
                .review(
                        nursery.staff(nursery.kim),
                        new ReviewedDepiction(accepted, Optional.of(entry), Set.of(ada), Strangers.SHOWN)));
        done(nursery.journals
                .writing()
                .review(nursery.staff(nursery.kim), ReviewedDepiction.in(entry, later, Set.of(ada))));
        done(nursery.journals
                .moderation()
                .approveDespiteStrangers(nursery.staff(nursery.senior), entry, waiting.version(), "cousins"));
        assertThat(seenBy(motherOfAda, entry).media()).hasSize(2);

        done(nursery.journals
                .writing()
                .review(
                        nursery.staff(nursery.kim),
                        new ReviewedDepiction(later, Optional.of(entry), Set.of(ada), Strangers.SHOWN)));

        assertThat(seenBy(motherOfAda, entry).media())
                .extracting(medium -> medium.id())
                .containsExactly(accepted);
    }

    @Test
    void P13_a_name_once_masked_because_of_a_depiction_stays_masked_when_the_review_is_corrected() {
        MediumId medium = nursery.photo(ada, ben);
        EntryId entry = nursery.published(
                nursery.observation("Sand", ada).withMedia(List.of(new NewAttachment(medium, "With Ben", "Ben digs"))));

        done(nursery.journals
                .writing()
                .review(nursery.staff(nursery.kim), ReviewedDepiction.in(entry, medium, Set.of(ada))));

        assertThat(nursery.seen(nursery.family(motherOfAda), entry)
                        .orElseThrow()
                        .media())
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.caption()).isEqualTo("With another child");
                    assertThat(view.alternative()).isEqualTo("Another child digs");
                });
        assertThat(nursery.seen(nursery.staff(nursery.senior), entry)
                        .orElseThrow()
                        .media())
                .singleElement()
                .satisfies(view -> assertThat(view.caption()).isEqualTo("With Ben"));
    }
}
