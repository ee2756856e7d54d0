package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
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
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Depiction.Strangers;
import org.learningjournal.journal.Side;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** The halves of scenarios 8, 9, 13, 14, 20, 25 and 26 that are easily forgotten. */
class WholeSentencesTest {
    private static final Purpose IMAGE = Purpose.IMAGE_IN_OTHER_JOURNALS;

    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private JournalExport exported(ChildId child, PersonId recipient) {
        return done(nursery.journals
                .leaving()
                .export(nursery.manager(), new ExportRequest(child, recipient, ExportPurpose.LEAVING)));
    }

    private EntryView seenBy(PersonId family, EntryId entry) {
        return nursery.seen(nursery.family(family), entry).orElseThrow();
    }

    @Test
    @Scenario(8)
    void P13_staff_learn_whom_a_waiting_picture_shows_and_whose_consent_is_missing_before_it_is_published() {
        nursery.consents(mother, ada, IMAGE);
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Group", ada, ben)
                                .withMedia(Nursery.attached(List.of(nursery.photo(ada, ben))))));

        EntryView queued = nursery.journals
                .moderation()
                .queue(nursery.staff(nursery.senior), PageRequest.oldest(10))
                .items()
                .get(0)
                .item();
        assertThat(queued.id()).isEqualTo(waiting.id());
        Set<ChildId> depicted = queued.media().get(0).depiction().orElseThrow().depicted();
        assertThat(depicted)
                .filteredOn(child -> nursery.journals
                        .consents()
                        .state(nursery.staff(nursery.senior), child, IMAGE)
                        .filter(state -> state == ConsentState.GIVEN)
                        .isEmpty())
                .containsExactly(ben);
    }

    @Test
    @Scenario(9)
    @Settles(PolicyDefault.CONSENT_WITHDRAWN)
    void P13_a_picture_whose_consent_was_withdrawn_is_gone_from_the_next_export_and_stays_in_the_own_one() {
        nursery.consents(mother, ada, Purpose.values());
        nursery.consents(motherOfBen, ben, Purpose.values());
        nursery.signs(mother);
        nursery.signs(motherOfBen);
        nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada, ben);
        assertThat(exported(ada, mother).items().get(0).view().media()).hasSize(1);

        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, IMAGE));

        assertThat(exported(ada, mother).items().get(0).view().media()).isEmpty();
        assertThat(exported(ada, mother).withheld())
                .extracting(withheld -> withheld.reason().code())
                .containsExactly(Code.SHOWS_ANOTHER_CHILD);
        assertThat(exported(ben, motherOfBen).items().get(0).view().media()).hasSize(1);
    }

    @Test
    @Scenario(13)
    void P06_a_photo_that_a_parent_replaces_after_approval_waits_again_and_the_old_one_can_no_longer_be_opened() {
        MediumId first = nursery.uploaded(nursery.family(mother));
        EntryView offered = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        nursery.contribution("Cake", ada).withMedia(Nursery.attached(List.of(first)))));
        reviewed(offered.id(), first, Strangers.NONE, ada);
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), offered.id(), offered.version()));
        EntryView approved = seenBy(mother, offered.id());
        MediumId second = nursery.uploaded(nursery.family(mother));
        EntryView draft = done(nursery.journals
                .writing()
                .edit(
                        nursery.family(mother),
                        offered.id(),
                        approved.version(),
                        NewContribution.about(ada, "Cake", "At home.", approved.occurredAt())
                                .withMedia(Nursery.attached(List.of(second)))));
        EntryView again =
                nursery.waiting(nursery.journals.writing().submit(nursery.family(mother), draft.id(), draft.version()));

        assertThat(seenBy(mother, offered.id())).isEqualTo(approved);
        assertThat(codes(
                        nursery.journals.moderation().approve(nursery.staff(nursery.kim), again.id(), again.version())))
                .as("the new one has not been reviewed")
                .containsExactly(Code.DEPICTION_UNKNOWN);
        reviewed(again.id(), second, Strangers.NONE, ada);
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), again.id(), again.version()));
        EntryView replaced = seenBy(mother, offered.id());
        assertThat(replaced.version()).isNotEqualTo(approved.version());
        assertThat(replaced.media()).extracting(medium -> medium.id()).containsExactly(second);
        assertThat(nursery.journals
                        .reading()
                        .open(nursery.family(mother), offered.id(), Side.APPROVED, first, new ByteArrayOutputStream())
                        .permits())
                .isFalse();
    }

    private void reviewed(EntryId entry, MediumId medium, Strangers strangers, ChildId... children) {
        done(nursery.journals
                .writing()
                .review(
                        nursery.staff(nursery.kim),
                        new ReviewedDepiction(medium, Optional.of(entry), Set.of(children), strangers)));
    }

    @Test
    void P06_one_reviewed_photo_does_not_speak_for_the_other() {
        List<MediumId> photos =
                List.of(nursery.uploaded(nursery.family(mother)), nursery.uploaded(nursery.family(mother)));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        nursery.contribution("Birthday", ada).withMedia(Nursery.attached(photos))));
        reviewed(waiting.id(), photos.get(0), Strangers.NONE, ada);
        assertThat(codes(nursery.journals.moderation().approve(nursery.manager(), waiting.id(), waiting.version())))
                .containsExactly(Code.DEPICTION_UNKNOWN);
        reviewed(waiting.id(), photos.get(1), Strangers.NONE, ada);
        done(nursery.journals.moderation().approve(nursery.manager(), waiting.id(), waiting.version()));
    }

    @Test
    @Scenario(14)
    void P06_five_others_at_a_birthday_are_found_by_staff_and_never_picked_by_a_parent() {
        MediumId photo = nursery.uploaded(nursery.family(mother));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        nursery.contribution("Birthday", ada).withMedia(Nursery.attached(List.of(photo)))));
        ChildId[] party = {
            ada, ben, nursery.child("Cy"), nursery.child("Di"), nursery.child("Eve"), nursery.child("Flo")
        };

        assertThat(codes(nursery.journals
                        .writing()
                        .review(nursery.family(mother), ReviewedDepiction.of(photo, Set.of(ada)))))
                .as("a parent says nothing about whom it shows")
                .containsExactly(Code.NOT_FOUND);
        reviewed(waiting.id(), photo, Strangers.NONE, party);
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), waiting.id(), waiting.version()));
        PersonId father = nursery.parent("Finn", ada);
        nursery.signs(father);
        assertThat(seenBy(father, waiting.id()).media())
                .as("five others were not asked")
                .isEmpty();
        assertThat(nursery.seen(nursery.family(motherOfBen), waiting.id())).isEmpty();
    }

    @Test
    @Scenario(14)
    void P06_a_picture_with_strangers_is_dropped_where_no_senior_says_why_it_may_stay() {
        MediumId own = nursery.uploaded(nursery.family(mother));
        MediumId guests = nursery.uploaded(nursery.family(mother));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        nursery.contribution("Birthday", ada).withMedia(Nursery.attached(List.of(own, guests)))));
        reviewed(waiting.id(), own, Strangers.NONE, ada);
        reviewed(waiting.id(), guests, Strangers.SHOWN, ada);
        done(nursery.journals
                .moderation()
                .giveBack(nursery.staff(nursery.kim), waiting.id(), waiting.version(), "guests are in the second"));
        EntryView returned = nursery.journals
                .reading()
                .find(nursery.family(mother), waiting.id(), Side.WORKING)
                .orElseThrow();
        EntryView without = done(nursery.journals
                .writing()
                .edit(
                        nursery.family(mother),
                        returned.id(),
                        returned.version(),
                        nursery.contribution("Birthday", ada).withMedia(Nursery.attached(List.of(own)))));
        EntryView again = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), without.id(), without.version()));
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), again.id(), again.version()));

        assertThat(seenBy(mother, again.id()).media())
                .extracting(medium -> medium.id())
                .containsExactly(own);
    }

    @Test
    @Scenario(20)
    void P09_taking_a_child_out_says_who_of_that_childs_family_opened_it_and_when() {
        EntryId entry = nursery.observed("Group", ada, ben);
        Caller first = nursery.family(mother);
        nursery.seen(first, entry);
        nursery.seen(nursery.family(mother), entry);
        nursery.seen(nursery.family(motherOfBen), entry);

        var withdrawal = done(nursery.journals.writing().takeOut(nursery.staff(nursery.kim), entry, ada, "not there"));

        assertThat(withdrawal.opened()).singleElement().satisfies(delivery -> {
            assertThat(delivery.person()).isEqualTo(mother);
            assertThat(delivery.at()).isEqualTo(first.instant());
        });
        assertThat(nursery.journals.reading().count(nursery.family(mother), EntryQuery.ofChild(ada)))
                .isZero();
        assertThat(exported(ada, mother).items()).isEmpty();
        assertThat(exported(ben, motherOfBen).items()).hasSize(1);
    }

    @Test
    @Scenario(25)
    void P03_cover_begins_and_ends_to_the_instant_for_reading_writing_and_threads() {
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        EntryId entry = nursery.observed("Sand", ada);
        nursery.comments(nursery.family(mother), entry, ada, "Lovely");
        Instant from = nursery.now().plus(Duration.ofDays(1));
        Period days = new Period(from, from.plus(Duration.ofDays(2)));
        done(nursery.journals.keyWorkers().cover(nursery.manager(), new NewCover(ada, limited, days)));

        assertThat(reached(limited, entry, days.from().minusNanos(1_000))).isFalse();
        assertThat(reached(limited, entry, days.from())).isTrue();
        assertThat(reached(limited, entry, days.to().minusNanos(1_000))).isTrue();
        assertThat(reached(limited, entry, days.to())).isFalse();
        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, days.from()))
                .as("a stand-in is no key worker")
                .isEmpty();
    }

    private boolean reached(PersonId staff, EntryId entry, Instant at) {
        Caller caller = Caller.staff(nursery.setting, staff, at);
        boolean seen = nursery.seen(caller, entry).isPresent();
        assertThat(nursery.journals.reading().comments(caller, entry, ada)).hasSize(seen ? 1 : 0);
        assertThat(nursery.journals
                        .writing()
                        .draft(caller, NewObservation.about(Set.of(ada), "Try", "", at.minusSeconds(60)))
                        .isRefused())
                .isEqualTo(!seen);
        return seen;
    }

    @Test
    @Scenario(26)
    @Settles(PolicyDefault.COMMENTS)
    void P05_a_comment_is_in_the_own_export_and_in_no_notice_thread_or_export_of_the_other_family() {
        nursery.keyWorker(nursery.kim, ada);
        EntryId group = nursery.observed("Group", ada, ben);
        Outcome<CommentView> outcome = nursery.journals
                .commenting()
                .comment(nursery.family(mother), NewComment.on(group, ada, "She loved it"));

        assertThat(((Outcome.Done<CommentView>) outcome).events())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.recipients()).contains(nursery.kim).doesNotContain(motherOfBen));
        assertThat(exported(ada, mother).toString()).contains("She loved it");
        assertThat(exported(ben, motherOfBen).toString())
                .contains("Group")
                .doesNotContain("She loved it", "Mia", done(outcome).id().toString());
    }
}
