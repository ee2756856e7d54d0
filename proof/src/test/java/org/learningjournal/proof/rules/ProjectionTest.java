package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.proof.rules.Caller.ADA;
import static org.learningjournal.proof.rules.Caller.BEN;
import static org.learningjournal.proof.rules.Caller.NOW;
import static org.learningjournal.proof.rules.Caller.SELF;
import static org.learningjournal.proof.rules.Caller.SETTING;
import static org.learningjournal.proof.rules.Caller.SOMEBODY;

import java.time.Instant;
import java.time.LocalDate;
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
import org.learningjournal.base.CommentId;
import org.learningjournal.base.Decision;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.StorageException;
import org.learningjournal.base.Version;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentForm;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Standing;
import org.learningjournal.people.Child;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.ConsentFacts;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.MediumView;
import org.learningjournal.visibility.OtherChild;
import org.learningjournal.visibility.Others;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;

/** What of an admitted entry one viewer sees: pictures, reasons and threads, at their edges. */
@Tag("pure")
class ProjectionTest {
    private static final MediumId PICTURE = new MediumId(new UUID(4, 1));
    private static final Depiction UNREVIEWED = new Depiction.Unreviewed();
    private static final Instant REVIEWED = NOW.minusSeconds(3600);
    private static final Instant REVIEW_BY = NOW.plusSeconds(60);

    private final Caller caller = new Caller();

    ProjectionTest() {
        caller.own = Set.of(ADA);
        caller.journals = Map.of(ADA, Period.DAWN);
        caller.undertaking = true;
    }

    @Test
    void P13_an_unreviewed_picture_is_shown_to_whom_it_is_from_and_to_staff_only() {
        Face others = showing(UNREVIEWED, SOMEBODY, Capacity.FAMILY);
        assertThat(picture(caller.family(), others)).isEqualTo(Decision.refused(Code.UNREVIEWED));
        assertThat(picture(practitioner(), others).permits()).isTrue();
        Face brought = showing(UNREVIEWED, SELF, Capacity.FAMILY);
        assertThat(picture(caller.family(), brought)).isEqualTo(Decision.permitted(Code.OWN_ITEM));
        Face asStaff = showing(UNREVIEWED, SELF, Capacity.STAFF);
        assertThat(picture(caller.family(), asStaff)).isEqualTo(Decision.refused(Code.UNREVIEWED));
    }

    @Test
    void P13_an_unreviewed_picture_is_in_no_document_for_several_readers_not_even_for_whom_it_is_from() {
        Known all = Known.together(List.of(caller.family()));
        Face brought = showing(UNREVIEWED, SELF, Capacity.FAMILY);
        assertThat(Projection.of(all, others(), Use.SHARED_EXPORT).decide(brought, PICTURE))
                .isEqualTo(Decision.refused(Code.UNREVIEWED));
    }

    @Test
    void P13_strangers_are_shown_once_somebody_has_accepted_those_that_were_known() {
        Face face = showing(reviewed(Strangers.SHOWN, ADA), SOMEBODY, Capacity.STAFF);
        assertThat(picture(caller.family(), approved(face, REVIEWED, List.of())))
                .isEqualTo(Decision.refused(Code.SHOWS_STRANGERS));
        List<Code> accepted = List.of(Code.STRANGERS_ACCEPTED);
        assertThat(picture(caller.family(), approved(face, REVIEWED, accepted)))
                .isEqualTo(Decision.permitted(Code.OWN_CHILD));
        assertThat(picture(caller.family(), approved(face, REVIEWED.minusNanos(1_000), accepted)))
                .isEqualTo(Decision.refused(Code.SHOWS_STRANGERS));
    }

    @Test
    void P13_consent_has_no_gap_before_the_picture_is_published() {
        Attachment both = attached(reviewed(Strangers.NONE, ADA, BEN), SOMEBODY, Capacity.STAFF);
        assertThat(picture(caller.family(), Faces.showing(Faces.JOURNAL, both, Map.of())))
                .isEqualTo(Decision.permitted(Code.PERMITTED));
        assertThat(picture(caller.family(), Faces.showing(Faces.JOURNAL, both, Map.of(PICTURE, REVIEWED))))
                .isEqualTo(Decision.refused(Code.CONSENT_GAP));
        Map<MediumId, Instant> byAClockAhead = Map.of(PICTURE, REVIEW_BY.plusSeconds(1));
        assertThat(picture(caller.family(), Faces.showing(Faces.JOURNAL, both, byAClockAhead)))
                .isEqualTo(Decision.permitted(Code.PERMITTED));
    }

    @Test
    void P04_whom_a_picture_shows_is_told_to_staff_only() {
        Depiction depiction = reviewed(Strangers.NONE, ADA, BEN);
        Face face = showing(depiction, SOMEBODY, Capacity.STAFF);
        assertThat(viewed(caller.family(), face).media())
                .extracting(MediumView::depiction)
                .containsExactly(Optional.empty());
        assertThat(viewed(practitioner(), face).media())
                .extracting(MediumView::depiction)
                .containsExactly(Optional.of(depiction));
    }

    @Test
    void P08_on_what_a_publication_rested_is_for_staff() {
        Face published = Faces.standing(
                Faces.JOURNAL,
                new Standing(FaceState.APPROVED, NOW, SOMEBODY, List.of(Code.SOLE_MANAGER), "nobody else is here"));
        assertThat(viewed(caller.family(), published).why()).isEmpty();
        assertThat(viewed(caller.family(), published).remark()).isEmpty();
        assertThat(viewed(practitioner(), published).why()).containsExactly(Reason.of(Code.SOLE_MANAGER));
        assertThat(viewed(practitioner(), published).remark()).isEqualTo("nobody else is here");
    }

    @Test
    void P06_why_an_item_was_returned_is_for_its_author() {
        Face returned = Faces.standing(
                Faces.FAMILY_DRAFT,
                new Standing(FaceState.RETURNED, NOW, SOMEBODY, List.of(Code.FROM_HOME), "please say where"));
        assertThat(viewed(caller.family(), returned).why()).containsExactly(Reason.of(Code.FROM_HOME));
        assertThat(viewed(caller.family(), returned).remark()).isEqualTo("please say where");
    }

    @Test
    void P05_a_thread_is_about_a_tagged_child_from_whom_the_viewer_is_not_kept() {
        caller.journals = Map.of(ADA, Period.DAWN, BEN, Period.DAWN);
        assertThat(projection(caller.family()).showsThread(Faces.JOURNAL, ADA)).isTrue();
        assertThat(projection(caller.family()).showsThread(Faces.JOURNAL, BEN)).isFalse();
        assertThat(projection(practitioner()).showsThread(Faces.JOURNAL, ADA)).isTrue();
        assertThat(projection(practitioner()).showsThread(Faces.JOURNAL, BEN)).isFalse();
        caller.restricted = Set.of(ADA);
        assertThat(projection(caller.family()).showsThread(Faces.JOURNAL, ADA)).isFalse();
        assertThat(projection(practitioner()).showsThread(Faces.JOURNAL, ADA)).isFalse();
    }

    @Test
    void P05_a_thread_reaches_back_as_far_as_the_journal_and_a_question_to_whatever_it_is_about() {
        caller.journals = Map.of(ADA, NOW);
        assertThat(projection(caller.family()).showsThread(Faces.JOURNAL, ADA)).isTrue();
        caller.journals = Map.of(ADA, NOW.plusSeconds(1));
        assertThat(projection(caller.family()).showsThread(Faces.JOURNAL, ADA)).isFalse();
        assertThat(projection(caller.family()).showsThread(Faces.FROM_HOME, ADA))
                .isTrue();
        caller.journals = Map.of(BEN, Period.DAWN);
        assertThat(projection(caller.family()).showsThread(Faces.FROM_HOME, ADA))
                .isFalse();
    }

    @Test
    void P05_a_held_comment_is_its_authors_and_staffs_only() {
        Comment others = held(1, SOMEBODY, Capacity.FAMILY);
        assertThat(shows(caller.family(), others)).isFalse();
        assertThat(shows(caller.family(), held(1, SELF, Capacity.FAMILY))).isTrue();
        assertThat(shows(caller.family(), held(1, SELF, Capacity.STAFF))).isFalse();
        assertThat(shows(practitioner(), others)).isTrue();
        assertThat(Projection.of(practitioner(), others(), Use.EXPORT).shows(Faces.JOURNAL, others))
                .isFalse();
    }

    @Test
    void P05_staff_handle_no_held_comment_about_their_own_child_unless_nobody_else_could() {
        Comment brought = held(1, SELF, Capacity.FAMILY);
        caller.kin = Set.of(ADA);
        assertThat(shows(practitioner(), brought)).isFalse();
        caller.decidesAlone = Set.of(EntryKind.CONTRIBUTION);
        assertThat(shows(practitioner(), brought)).isFalse();
        caller.decidesAlone = Set.of(EntryKind.OBSERVATION);
        assertThat(shows(practitioner(), brought)).isTrue();
    }

    @Test
    void P05_an_answer_names_the_comment_it_answers_unless_that_is_kept_from_the_viewer() {
        Comment first = held(1, SOMEBODY, Capacity.FAMILY);
        Comment answer =
                comment(2, SOMEBODY, Capacity.STAFF, "Ada and Ben", Optional.of(first.id()), Comment.State.SHOWN);
        assertThat(thread(caller.family(), first.shown(), answer))
                .extracting(CommentView::replyTo)
                .containsExactly(Optional.empty(), Optional.of(first.id()));
        assertThat(thread(caller.family(), first, answer))
                .extracting(CommentView::replyTo)
                .containsExactly(Optional.empty());
        assertThat(thread(practitioner(), first, answer))
                .extracting(CommentView::replyTo)
                .containsExactly(Optional.empty(), Optional.of(first.id()));
    }

    @Test
    void P04_only_its_author_reads_a_comment_as_it_was_sent() {
        assertThat(textFor(comment(1, SELF, Capacity.FAMILY, "Ada met Ben"))).isEqualTo("Ada met Ben");
        assertThat(textFor(comment(1, SELF, Capacity.STAFF, "Ada met Ben"))).isEqualTo("Ada met another child");
        assertThat(textFor(comment(1, SOMEBODY, Capacity.FAMILY, "Ada met Ben")))
                .isEqualTo("Ada met another child");
    }

    @Test
    void P04_a_child_whom_the_store_lacks_is_a_failure_and_not_a_child_without_rules() {
        assertThat(others().get(ADA).child().id()).isEqualTo(ADA);
        ChildId lost = new ChildId(new UUID(1, 9));
        assertThatThrownBy(() -> others().get(lost))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(lost.toString());
        assertThatThrownBy(() -> others().all(Set.of(ADA, lost))).isInstanceOf(StorageException.class);
    }

    private Known practitioner() {
        return caller.staff(Rank.PRACTITIONER, Sees.ALL_CHILDREN);
    }

    private static Projection projection(Known known) {
        return Projection.of(known, others(), Use.VIEWING);
    }

    private static EntryView viewed(Known known, Face face) {
        return projection(known).view(face);
    }

    private static Decision picture(Known known, Face face) {
        return projection(known).decide(face, PICTURE);
    }

    private static boolean shows(Known known, Comment comment) {
        return projection(known).shows(Faces.JOURNAL, comment);
    }

    private static List<CommentView> thread(Known known, Comment... comments) {
        return projection(known).view(Faces.JOURNAL, List.of(comments));
    }

    private String textFor(Comment comment) {
        return thread(caller.family(), comment).get(0).text();
    }

    private static Face approved(Face face, Instant since, List<Code> why) {
        return Faces.standing(face, new Standing(FaceState.APPROVED, since, SOMEBODY, why, ""));
    }

    private static Face showing(Depiction depiction, PersonId uploader, Capacity capacity) {
        return Faces.showing(Faces.JOURNAL, attached(depiction, uploader, capacity), Map.of());
    }

    private static Attachment attached(Depiction depiction, PersonId uploader, Capacity capacity) {
        return new Attachment(
                new Medium(
                        PICTURE,
                        SETTING,
                        MediaType.JPEG,
                        1,
                        "0".repeat(64),
                        uploader,
                        capacity,
                        NOW,
                        Medium.State.READY,
                        depiction,
                        Version.NONE),
                "",
                "");
    }

    private static Depiction reviewed(Strangers strangers, ChildId... children) {
        return new Depiction.Reviewed(Set.of(children), strangers, SOMEBODY, REVIEWED);
    }

    private static Comment held(int number, PersonId author, Capacity capacity) {
        return comment(number, author, capacity, "Ada again", Optional.empty(), Comment.State.HELD);
    }

    private static Comment comment(int number, PersonId author, Capacity capacity, String text) {
        return comment(number, author, capacity, text, Optional.empty(), Comment.State.SHOWN);
    }

    private static Comment comment(
            int number,
            PersonId author,
            Capacity capacity,
            String text,
            Optional<CommentId> replyTo,
            Comment.State state) {
        return new Comment(
                new CommentId(new UUID(5, number)),
                SETTING,
                Faces.JOURNAL.entry(),
                ADA,
                Comment.Kind.REMARK,
                author,
                capacity,
                text,
                replyTo,
                NOW,
                state,
                Optional.empty(),
                Version.NONE);
    }

    /** Of Ada nobody asked anything; Ben's image may be shown from now until the review, and his name may not. */
    private static Others others() {
        ConsentFacts nothing = new ConsentFacts(List.of(), List.of(), List.of(), List.of());
        ConsentFacts image = new ConsentFacts(List.of(given()), List.of(), List.of(link()), List.of());
        return new Others(Map.of(
                ADA, new OtherChild(child(ADA, "Ada"), nothing, Set.of()),
                BEN, new OtherChild(child(BEN, "Ben"), image, Set.of())));
    }

    private static Child child(ChildId id, String given) {
        return new Child(id, SETTING, given, "Example", Optional.empty(), LocalDate.of(2022, 5, 4), Optional.empty());
    }

    private static ConsentAnswer given() {
        return new ConsentAnswer(
                Recorded.first(NOW, SOMEBODY),
                SETTING,
                BEN,
                SOMEBODY,
                Purpose.IMAGE_IN_OTHER_JOURNALS,
                ConsentAnswer.Answer.GIVEN,
                ConsentForm.ofText("May we?"),
                ConsentAnswer.Channel.PAPER,
                new Period(NOW, REVIEW_BY));
    }

    private static FamilyLink link() {
        return new FamilyLink(
                Recorded.first(Period.DAWN, SOMEBODY),
                SETTING,
                BEN,
                SOMEBODY,
                Relationship.PARENT,
                ParentalResponsibility.YES,
                Period.ALWAYS);
    }
}
