package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Comment;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;

/** Scenarios 26 and 27, and the row "Comments" of section 3. */
class CommentsTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId father = nursery.parent("Finn", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private List<CommentView> thread(Caller caller, EntryId entry, ChildId child) {
        return nursery.journals.reading().comments(caller, entry, child);
    }

    // 26

    @Test
    @Scenario(26)
    @Settles(PolicyDefault.COMMENTS)
    void P05_a_comment_is_seen_by_staff_and_that_childs_family_and_in_nothing_of_another_family() {
        EntryId group = nursery.observed("Group", ada, ben);
        EntryView before = nursery.seen(nursery.family(motherOfBen), group).orElseThrow();
        var page = nursery.journals.reading().list(nursery.family(motherOfBen), EntryQuery.published());
        Outcome<CommentView> outcome = nursery.journals
                .commenting()
                .comment(nursery.family(mother), NewComment.on(group, ada, "She loved it"));

        assertThat(((Outcome.Done<CommentView>) outcome).events())
                .allSatisfy(
                        event -> assertThat(event.recipients()).contains(father).doesNotContain(motherOfBen, mother));
        assertThat(thread(nursery.family(father), group, ada)).hasSize(1);
        assertThat(thread(nursery.staff(nursery.kim), group, ada)).hasSize(1);
        assertThat(thread(nursery.family(motherOfBen), group, ada)).isEmpty();
        assertThat(thread(nursery.family(motherOfBen), group, ben)).isEmpty();
        assertThat(nursery.seen(nursery.family(motherOfBen), group)).contains(before);
        assertThat(nursery.journals.reading().list(nursery.family(motherOfBen), EntryQuery.published()))
                .isEqualTo(page);
        assertThat(codes(nursery.journals
                        .commenting()
                        .comment(nursery.family(motherOfBen), NewComment.on(group, ada, "Me too"))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals
                        .commenting()
                        .comment(
                                nursery.family(motherOfBen),
                                new NewComment(
                                        group,
                                        ben,
                                        "Reply",
                                        Optional.of(done(outcome).id())))))
                .as("no reply across threads")
                .containsExactly(Code.NOT_FOUND);
    }

    // 27

    @Test
    @Scenario(27)
    void P05_a_comment_on_a_withdrawn_item_is_hidden_with_it_and_kept_in_the_trail() {
        EntryId entry = nursery.observed("Sand", ada);
        CommentId comment = nursery.comments(nursery.family(mother), entry, ada, "Lovely");
        done(nursery.journals.writing().withdraw(nursery.manager(), entry, "duplicate"));

        assertThat(thread(nursery.family(mother), entry, ada)).isEmpty();
        assertThat(thread(nursery.staff(nursery.kim), entry, ada)).isEmpty();
        assertThat(nursery.trail())
                .anySatisfy(line -> assertThat(line.subject()).contains(comment.value()));
        assertThat(nursery.storage.comments().find(nursery.setting, comment)).isPresent();
        assertThat(nursery.journals.commenting().comment(nursery.family(mother), NewComment.on(entry, ada, "Where?")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void P04_no_family_is_told_of_a_comment_on_an_item_it_does_not_see() {
        EntryId staffOnly = nursery.published(nursery.observation("Note", ada).forStaffOnly());
        EntryId withdrawn = nursery.observed("Sand", ada);
        done(nursery.journals.writing().withdraw(nursery.manager(), withdrawn, "duplicate"));

        for (EntryId entry : List.of(staffOnly, withdrawn)) {
            Outcome<CommentView> outcome =
                    nursery.journals.commenting().comment(nursery.manager(), NewComment.on(entry, ada, "Discuss"));
            if (outcome instanceof Outcome.Done<CommentView> done) {
                assertThat(done.events())
                        .allSatisfy(event -> assertThat(event.recipients()).doesNotContain(mother, father));
            }
        }
    }

    // Held

    @Test
    @Settles(PolicyDefault.COMMENTS)
    void P05_the_author_cannot_tell_that_a_comment_is_held() {
        EntryId entry = nursery.observed("Group", ada, ben);
        CommentView held = done(nursery.journals
                .commenting()
                .comment(nursery.family(mother), NewComment.on(entry, ada, "Ada and Ben again")));
        CommentView shown = done(
                nursery.journals.commenting().comment(nursery.family(mother), NewComment.on(entry, ada, "Ada again")));

        assertThat(held.state()).isEqualTo(shown.state()).isEqualTo(Comment.State.SHOWN);
        assertThat(held.text()).as("as sent").isEqualTo("Ada and Ben again");
        assertThat(thread(nursery.family(mother), entry, ada)).containsExactly(held, shown);
        assertThat(thread(nursery.family(father), entry, ada)).containsExactly(shown);
        assertThat(thread(nursery.staff(nursery.kim), entry, ada))
                .extracting(CommentView::state)
                .containsExactly(Comment.State.HELD, Comment.State.SHOWN);
        assertThat(codes(nursery.journals.moderation().show(nursery.staff(nursery.kim), held.id())))
                .containsExactly(Code.NOT_A_MODERATOR);
        done(nursery.journals.moderation().show(nursery.staff(nursery.senior), held.id()));
        assertThat(thread(nursery.family(father), entry, ada)).hasSize(2);
        assertThat(thread(nursery.family(mother), entry, ada)).containsExactly(held, shown);
    }

    @Test
    @Settles(PolicyDefault.COMMENTS)
    void P05_a_comment_that_names_a_child_with_name_consent_is_shown() {
        nursery.consents(motherOfBen, ben, Purpose.NAME_IN_OTHER_JOURNALS);
        EntryId entry = nursery.observed("Sand", ada);
        nursery.comments(nursery.family(mother), entry, ada, "With Ben");
        assertThat(thread(nursery.family(father), entry, ada)).hasSize(1);
    }

    @Test
    @Settles(PolicyDefault.RESTRICTED_PERSONS)
    void P04_a_restricted_persons_held_comment_is_for_a_manager_to_release() {
        EntryId entry = nursery.observed("Group", ada, ben);
        CommentId held = nursery.comments(nursery.family(father), entry, ada, "Ben?");
        nursery.restrict(father, ada);

        assertThat(codes(nursery.journals.moderation().show(nursery.staff(nursery.senior), held)))
                .containsExactly(Code.ASK_A_MANAGER);
        done(nursery.journals.moderation().show(nursery.manager(), held));
    }

    @Test
    void P05_a_removed_comment_leaves_a_tombstone_that_names_the_role() {
        EntryId entry = nursery.observed("Sand", ada);
        CommentId comment = nursery.comments(nursery.family(mother), entry, ada, "Rude words");
        assertThat(codes(nursery.journals.commenting().remove(nursery.family(father), comment)))
                .containsExactly(Code.NOT_FOUND);
        done(nursery.journals.commenting().remove(nursery.staff(nursery.senior), comment));

        assertThat(thread(nursery.family(father), entry, ada)).singleElement().satisfies(view -> {
            assertThat(view.text()).isEmpty();
            assertThat(view.removal().orElseThrow().by()).isEqualTo(Comment.Remover.STAFF);
        });
    }

    @Test
    void P06_questions_on_a_waiting_contribution_are_for_its_author_and_staff() {
        EntryView item = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
        done(nursery.journals.commenting().ask(nursery.staff(nursery.kim), item.id(), "Who is with her?"));
        done(nursery.journals.commenting().ask(nursery.family(mother), item.id(), "Her cousin"));

        assertThat(thread(nursery.family(mother), item.id(), ada)).hasSize(2);
        assertThat(thread(nursery.staff(nursery.senior), item.id(), ada)).hasSize(2);
        assertThat(thread(nursery.family(father), item.id(), ada)).isEmpty();
        assertThat(codes(nursery.journals.commenting().ask(nursery.family(father), item.id(), "What?")))
                .containsExactly(Code.NOT_FOUND);
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), item.id(), item.version()));
        assertThat(thread(nursery.family(father), item.id(), ada)).isEmpty();
    }

    @Test
    void P04_what_staff_remark_on_an_entry_for_staff_is_not_shown_when_it_is_widened_to_families() {
        EntryId entry = nursery.observed("Sand", ada);
        nursery.comments(nursery.staff(nursery.kim), entry, ada, "Lovely");
        done(nursery.journals.writing().keepToStaff(nursery.staff(nursery.senior), entry, "too early"));
        CommentId among = nursery.comments(nursery.staff(nursery.kim), entry, ada, "Speak with the parents first");
        assertThat(thread(nursery.staff(nursery.senior), entry, ada)).hasSize(2);

        EntryView seen = nursery.seen(nursery.staff(nursery.kim), entry).orElseThrow();
        EntryView widened = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(nursery.kim),
                        entry,
                        seen.version(),
                        NewObservation.about(Set.of(ada), "Sand", "She dug.", seen.occurredAt())));
        nursery.approved(nursery.journals.writing().submit(nursery.staff(nursery.kim), entry, widened.version()));

        assertThat(thread(nursery.family(mother), entry, ada))
                .extracting(CommentView::text)
                .containsExactly("Lovely");
        done(nursery.journals.moderation().show(nursery.staff(nursery.senior), among));
        assertThat(thread(nursery.family(mother), entry, ada)).hasSize(2);
    }

    @Test
    void P05_removing_a_held_comment_announces_it_to_nobody_who_never_saw_it() {
        EntryId entry = nursery.observed("Group", ada, ben);
        CommentId byStaff = nursery.comments(nursery.family(mother), entry, ada, "Ben bit her");
        CommentId byAuthor = nursery.comments(nursery.family(mother), entry, ada, "Ben again");
        done(nursery.journals.commenting().remove(nursery.staff(nursery.senior), byStaff));
        done(nursery.journals.commenting().remove(nursery.family(mother), byAuthor));

        assertThat(thread(nursery.family(father), entry, ada)).isEmpty();
        assertThat(thread(nursery.family(mother), entry, ada))
                .as("its author cannot tell that it was held")
                .hasSize(2)
                .allSatisfy(view -> {
                    assertThat(view.state()).isEqualTo(Comment.State.REMOVED);
                    assertThat(view.text()).isEmpty();
                });
        assertThat(thread(nursery.staff(nursery.kim), entry, ada))
                .hasSize(2)
                .allSatisfy(view -> assertThat(view.state()).isEqualTo(Comment.State.REMOVED_UNSEEN));
        for (PersonId recipient : List.of(mother, father)) {
            assertThat(done(nursery.journals
                                    .leaving()
                                    .export(
                                            nursery.manager(),
                                            new ExportRequest(ada, recipient, ExportPurpose.LEAVING)))
                            .items())
                    .allSatisfy(item -> assertThat(item.comments()).isEmpty());
        }
    }

    @Test
    void P05_a_reply_tells_nobody_of_the_held_comment_that_it_answers() {
        EntryId entry = nursery.observed("Group", ada, ben);
        CommentId held = nursery.comments(nursery.family(mother), entry, ada, "Ben bit her");
        NewComment reply = new NewComment(entry, ada, "We spoke with them", Optional.of(held));

        assertThat(codes(nursery.journals.commenting().comment(nursery.family(father), reply)))
                .as("as if there were none")
                .containsExactly(Code.NOT_FOUND);
        CommentView answer = done(nursery.journals.commenting().comment(nursery.staff(nursery.kim), reply));
        CommentView more = done(nursery.journals.commenting().comment(nursery.family(mother), reply));

        assertThat(more.replyTo()).contains(held);
        assertThat(thread(nursery.family(father), entry, ada)).isEmpty();
        assertThat(thread(nursery.family(mother), entry, ada))
                .extracting(CommentView::id)
                .containsExactly(held, more.id());
        done(nursery.journals.moderation().show(nursery.staff(nursery.senior), answer.id()));
        assertThat(thread(nursery.family(father), entry, ada))
                .singleElement()
                .satisfies(view -> assertThat(view.replyTo()).isEmpty());
    }

    // Named later

    @Test
    void P13_a_name_in_a_comment_is_masked_once_its_consent_is_withdrawn_though_its_child_is_taken_out() {
        nursery.consents(motherOfBen, ben, Purpose.NAME_IN_OTHER_JOURNALS);
        EntryId entry = nursery.observed("Group", ada, ben);
        nursery.comments(nursery.family(mother), entry, ada, "With Ben");
        done(nursery.journals.writing().takeOut(nursery.staff(nursery.kim), entry, ben, "not there"));
        assertThat(thread(nursery.family(father), entry, ada))
                .extracting(CommentView::text)
                .containsExactly("With Ben");

        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, Purpose.NAME_IN_OTHER_JOURNALS));

        assertThat(thread(nursery.family(father), entry, ada))
                .extracting(CommentView::text)
                .containsExactly("With another child");
        assertThat(thread(nursery.family(mother), entry, ada))
                .as("as sent")
                .extracting(CommentView::text)
                .containsExactly("With Ben");
        assertThat(thread(nursery.staff(nursery.kim), entry, ada))
                .extracting(CommentView::text)
                .containsExactly("With Ben");
    }

    @Test
    void P05_who_loses_the_race_to_remove_a_comment_sees_what_became_of_it() {
        EntryId entry = nursery.observed("Sand", ada);
        CommentId comment = nursery.comments(nursery.family(mother), entry, ada, "Lovely");
        org.learningjournal.storage.Storage raced = Interposed.after(
                nursery.storage,
                "comments.find",
                1,
                () -> done(nursery.journals.commenting().remove(nursery.family(mother), comment)));

        Outcome<CommentView> outcome = org.learningjournal.Journals.builder()
                .storage(raced)
                .build()
                .commenting()
                .remove(nursery.staff(nursery.senior), comment);

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(((Outcome.Conflict<CommentView>) outcome)
                        .current()
                        .removal()
                        .orElseThrow()
                        .by())
                .isEqualTo(Comment.Remover.AUTHOR);
    }
}
