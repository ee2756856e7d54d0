package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.AdultAnswer;
import org.learningjournal.consenting.AnswerView;
import org.learningjournal.consenting.OwnConsent;
import org.learningjournal.consenting.PurposeOverview;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.moderation.HeldComment;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.WeighedAnswer.Weight;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.Withholding;

/** What people may read about consents and held comments before anything is shown to anybody (P05, P13, IM-1 to IM-7). */
class ConsentAtAGlanceTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;
    private static final PageRequest ALL = PageRequest.oldest(100);

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId motherOfAda = nursery.parent("Mia", ada);
    private final PersonId fatherOfAda = nursery.parent("Finn", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private PurposeOverview image() {
        return nursery.journals.consents().overview(nursery.staff(nursery.senior), ada).stream()
                .filter(each -> each.purpose() == IMAGE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void IM7_seniors_and_managers_see_who_answered_what_it_weighs_the_conflict_and_what_settled_it() {
        nursery.consents(motherOfAda, ada, IMAGE);
        nursery.answers(fatherOfAda, ada, IMAGE, Answer.REFUSED);
        assertThat(image().isInConflict()).isTrue();
        assertThat(image().state()).isEqualTo(ConsentState.REFUSED);
        assertThat(image().answers())
                .extracting(each -> each.answer().adult(), AdultAnswer::weight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(motherOfAda, Weight.GIVES),
                        org.assertj.core.groups.Tuple.tuple(fatherOfAda, Weight.REFUSES));
        assertThat(image().answers().get(0).form()).isEqualTo(Nursery.FORM);
        assertThat(image().answers().get(0).channel()).isEqualTo(Channel.PAPER);
        assertThat(image().answers().get(0).recordedBy()).isEqualTo(nursery.manager);

        done(nursery.journals.consents().resolve(nursery.manager(), ada, IMAGE, "court decided"));
        assertThat(image().isInConflict()).isFalse();
        assertThat(image().answers()).extracting(AdultAnswer::weight).containsExactly(Weight.GIVES, Weight.RESOLVED);
        assertThat(image().resolutions())
                .singleElement()
                .satisfies(resolved -> assertThat(resolved.because()).isEqualTo("court decided"));
        nursery.unlink(motherOfAda, ada);
        assertThat(image().answers()).extracting(AdultAnswer::weight).containsExactly(Weight.NOTHING, Weight.RESOLVED);
    }

    @Test
    void PR2_a_parent_sees_their_own_answer_and_what_came_of_it_and_never_the_others() {
        nursery.consents(motherOfAda, ada, IMAGE);
        List<OwnConsent> silent = nursery.journals.consents().own(nursery.family(fatherOfAda), ada);
        assertThat(silent).hasSize(Purpose.values().length);
        assertThat(silent.get(0)).isEqualTo(new OwnConsent(IMAGE, ConsentState.GIVEN, Optional.empty()));
        assertThat(nursery.journals
                        .consents()
                        .own(nursery.family(motherOfAda), ada)
                        .get(0)
                        .own())
                .get()
                .extracting(AnswerView::answer)
                .isEqualTo(Answer.GIVEN);
        assertThat(nursery.journals.consents().own(nursery.family(motherOfBen), ada))
                .isEmpty();
        assertThat(nursery.journals.consents().overview(nursery.family(motherOfAda), ada))
                .isEmpty();
        assertThat(nursery.journals.consents().overview(nursery.staff(nursery.kim), ada))
                .isEmpty();
        nursery.employ(fatherOfAda, Rank.MANAGER, org.learningjournal.people.StaffMember.Sees.AS_THE_SETTING);
        assertThat(nursery.journals.consents().overview(nursery.staff(fatherOfAda), ada))
                .as("nor as staff")
                .isEmpty();
    }

    @Test
    void IM4_consents_due_for_review_are_listed_for_managers_and_expired_ones_do_not_count() {
        nursery.consents(motherOfAda, ada, IMAGE);
        nursery.pass(Duration.ofDays(10));
        nursery.consents(motherOfBen, ben, IMAGE, Purpose.NAME_IN_OTHER_JOURNALS);
        nursery.answers(fatherOfAda, ada, Purpose.IN_OTHERS_EXPORTS, Answer.REFUSED);
        Period year = new Period(nursery.now(), nursery.now().plus(Duration.ofDays(400)));

        assertThat(nursery.journals
                        .consents()
                        .dueForReview(nursery.manager(), year, ALL)
                        .items())
                .extracting(AnswerView::adult)
                .containsExactly(motherOfAda, motherOfBen, motherOfBen);
        assertThat(nursery.journals
                        .consents()
                        .dueForReview(nursery.staff(nursery.senior), year, ALL)
                        .items())
                .isEmpty();
        nursery.pass(Duration.ofDays(370));
        assertThat(image().answers()).extracting(AdultAnswer::weight).containsExactly(Weight.EXPIRED);
        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, IMAGE));
        assertThat(nursery.journals
                        .consents()
                        .dueForReview(nursery.manager(), year, ALL)
                        .items())
                .extracting(AnswerView::purpose)
                .containsExactly(IMAGE, Purpose.NAME_IN_OTHER_JOURNALS);
    }

    @Test
    void IM1_every_purpose_says_who_would_see() {
        assertThat(Purpose.values())
                .allSatisfy(purpose -> assertThat(purpose.seenBy().sentence()).isNotBlank());
    }

    // 8

    @Test
    void P13_IM6_staff_read_before_publication_which_children_keep_a_picture_from_whom() {
        nursery.answers(motherOfBen, ben, IMAGE, Answer.REFUSED);
        for (PersonId adult : List.of(motherOfAda, fatherOfAda, motherOfBen)) {
            nursery.signs(adult);
        }
        MediumId photo = nursery.photo(ada, ben);
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Group", ada).withMedia(Nursery.attached(List.of(photo)))));
        Reason refused = Reason.of(Code.NO_IMAGE_CONSENT);
        List<Withholding> foreseen = nursery.journals.writing().withholdings(nursery.manager(), waiting.id());
        assertThat(foreseen)
                .containsExactlyInAnyOrder(
                        new Withholding(photo, ada, motherOfAda, Optional.of(ben), refused),
                        new Withholding(photo, ada, fatherOfAda, Optional.of(ben), refused));
        assertThat(nursery.journals.writing().withholdings(nursery.family(motherOfAda), waiting.id()))
                .isEmpty();

        done(nursery.journals.moderation().approve(nursery.manager(), waiting.id(), waiting.version()));
        assertThat(nursery.seen(nursery.family(motherOfAda), waiting.id())
                        .orElseThrow()
                        .media())
                .as("what was foreseen is what happens")
                .isEmpty();
        nursery.consents(motherOfBen, ben, IMAGE);
        assertThat(nursery.journals.writing().withholdings(nursery.manager(), waiting.id()))
                .extracting(each -> each.reason().code())
                .as("until staff release it")
                .containsOnly(Code.CONSENT_GAP);
        done(nursery.journals.moderation().release(nursery.staff(nursery.senior), waiting.id(), photo));
        assertThat(nursery.journals.writing().withholdings(nursery.manager(), waiting.id()))
                .isEmpty();
    }

    // 9

    @Test
    void P13_IM5_after_a_withdrawal_no_door_tells_another_family_anything_of_the_medium() {
        nursery.consents(motherOfBen, ben, IMAGE, Purpose.IN_OTHERS_EXPORTS);
        nursery.signs(motherOfAda);
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Group", List.of(photo), ada);
        String id = photo.toString();
        assertThat(nursery.seen(nursery.family(motherOfAda), entry).toString()).contains(id);
        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, IMAGE));

        var reading = nursery.journals.reading();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(reading.find(nursery.family(motherOfAda), entry).toString()).doesNotContain(id);
        assertThat(reading.list(nursery.family(motherOfAda), EntryQuery.published())
                        .toString())
                .doesNotContain(id);
        assertThat(reading.open(nursery.family(motherOfAda), entry, Side.APPROVED, photo, out)
                        .permits())
                .isFalse();
        assertThat(out.size()).isZero();
        assertThat(reading.comments(nursery.family(motherOfAda), entry, ada).toString())
                .doesNotContain(id);
        Outcome<CommentView> commented =
                nursery.journals.commenting().comment(nursery.family(motherOfAda), NewComment.on(entry, ada, "Lovely"));
        assertThat(commented.toString()).doesNotContain(id);
        assertThat(done(nursery.journals
                                .leaving()
                                .export(nursery.manager(), new ExportRequest(ada, motherOfAda, ExportPurpose.LEAVING)))
                        .items())
                .allSatisfy(item -> assertThat(item.toString()).doesNotContain(id));
        done(nursery.journals.writing().withdraw(nursery.manager(), entry, "duplicate"));
        assertThat(reading.tombstone(nursery.family(motherOfAda), entry).toString())
                .doesNotContain(id);
    }

    @Test
    void P13_an_expired_consent_given_again_returns_no_medium_until_staff_release_it() {
        nursery.consents(motherOfBen, ben, IMAGE);
        nursery.signs(motherOfAda);
        EntryId entry = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada);
        nursery.pass(Duration.ofDays(370));
        assertThat(nursery.seen(nursery.family(motherOfAda), entry)
                        .orElseThrow()
                        .media())
                .isEmpty();
        nursery.consents(motherOfBen, ben, IMAGE);
        assertThat(nursery.seen(nursery.family(motherOfAda), entry)
                        .orElseThrow()
                        .media())
                .isEmpty();
    }

    @Test
    void P13_a_resolved_refusal_returns_no_medium_until_staff_release_it() {
        nursery.consents(motherOfAda, ada, IMAGE);
        nursery.signs(motherOfBen);
        MediumId photo = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Group", List.of(photo), ben);
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)
                        .orElseThrow()
                        .media())
                .hasSize(1);
        nursery.answers(fatherOfAda, ada, IMAGE, Answer.REFUSED);
        nursery.tick();
        done(nursery.journals.consents().resolve(nursery.manager(), ada, IMAGE, "court decided"));
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)
                        .orElseThrow()
                        .media())
                .isEmpty();
        done(nursery.journals.moderation().release(nursery.staff(nursery.senior), entry, photo));
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)
                        .orElseThrow()
                        .media())
                .hasSize(1);
    }

    // Held comments

    @Test
    void P05_held_comments_are_queued_oldest_first_with_why_and_each_rows_decision() {
        EntryId entry = nursery.observed("Sand", ada);
        CommentId first = nursery.comments(nursery.family(motherOfAda), entry, ada, "Ben bit her");
        NewComment reply = new NewComment(entry, ada, "Again", Optional.of(first));
        CommentId second = done(nursery.journals.commenting().comment(nursery.family(motherOfAda), reply))
                .id();
        nursery.comments(nursery.family(motherOfAda), entry, ada, "Lovely");

        List<HeldComment> rows = nursery.journals
                .moderation()
                .held(nursery.staff(nursery.senior), ALL)
                .items();
        assertThat(rows).extracting(row -> row.comment().id()).containsExactly(first, second);
        assertThat(rows.get(0).why()).extracting(Reason::code).containsExactly(Code.NAMES_CHILD);
        assertThat(rows.get(1).why()).extracting(Reason::code).containsExactly(Code.ANSWERS_HELD);
        assertThat(rows).allSatisfy(row -> assertThat(row.decision().permits()).isTrue());
        assertThat(nursery.journals
                        .moderation()
                        .held(nursery.staff(nursery.senior), PageRequest.newest(1))
                        .items())
                .extracting(row -> row.comment().id())
                .containsExactly(second);
        assertThat(nursery.journals
                        .moderation()
                        .held(nursery.staff(nursery.kim), ALL)
                        .items())
                .isEmpty();
        assertThat(nursery.journals
                        .moderation()
                        .held(nursery.family(motherOfAda), ALL)
                        .items())
                .isEmpty();

        nursery.restrict(motherOfAda, ada);
        assertThat(nursery.journals
                        .moderation()
                        .held(nursery.staff(nursery.senior), ALL)
                        .items())
                .allSatisfy(row -> assertThat(row.decision().reason().code()).isEqualTo(Code.ASK_A_MANAGER));
        done(nursery.journals.commenting().remove(nursery.manager(), first));
        assertThat(nursery.journals.moderation().held(nursery.manager(), ALL).items())
                .extracting(row -> row.comment().id())
                .containsExactly(second);
        done(nursery.journals.writing().withdraw(nursery.manager(), entry, "duplicate"));
        assertThat(nursery.journals.moderation().held(nursery.manager(), ALL).items())
                .isEmpty();
    }

    @Test
    void P05_a_reply_to_a_removed_comment_stands_below_its_tombstone() {
        EntryId entry = nursery.observed("Sand", ada);
        CommentId first = nursery.comments(nursery.family(motherOfAda), entry, ada, "Rude words");
        done(nursery.journals.commenting().remove(nursery.staff(nursery.senior), first));
        done(nursery.journals
                .commenting()
                .comment(
                        nursery.family(fatherOfAda), new NewComment(entry, ada, "Let us be kind", Optional.of(first))));

        assertThat(nursery.journals.reading().comments(nursery.family(motherOfAda), entry, ada))
                .extracting(CommentView::text)
                .containsExactly("", "Let us be kind");
        assertThat(codes(nursery.journals.commenting().remove(nursery.staff(nursery.senior), first)))
                .containsExactly(Code.ALREADY_DONE);
    }
}
