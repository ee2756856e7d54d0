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
import org.learningjournal.base.Event;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Shelf;
import org.learningjournal.journal.Side;
import org.learningjournal.moderation.Published;
import org.learningjournal.moderation.Waiting;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.reading.Tombstone;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.Withdrawal;

/** Scenarios 16 to 22, and what of section 3 is about drafts, waiting items and decisions. */
class ModerationTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private EntryView asked(PersonId author) {
        return nursery.waiting(nursery.journals
                .writing()
                .submit(nursery.staff(author), nursery.observation("Sand", ada).askingForModeration()));
    }

    private EntryView offered(PersonId author) {
        return nursery.waiting(
                nursery.journals.writing().submit(nursery.family(author), nursery.contribution("Cake", ada)));
    }

    private Optional<EntryView> working(Caller caller, EntryId entry) {
        return nursery.journals.reading().find(caller, entry, Side.WORKING);
    }

    // 16

    @Test
    @Scenario(16)
    @Settles(PolicyDefault.WHO_APPROVES)
    void P08_nobody_approves_an_own_item_seniors_neither() {
        EntryView own = asked(nursery.senior);

        Outcome<?> refused =
                nursery.journals.moderation().approve(nursery.staff(nursery.senior), own.id(), own.version());

        assertThat(codes(refused)).containsExactly(Code.OWN_DECISION);
        EntryView ofManager = asked(nursery.manager);
        assertThat(codes(nursery.journals.moderation().approve(nursery.manager(), ofManager.id(), ofManager.version())))
                .containsExactly(Code.OWN_DECISION);
    }

    @Test
    @Scenario(16)
    @Settles(PolicyDefault.WHO_APPROVES)
    void P08_a_sole_manager_may_and_the_record_says_so() {
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.senior, caller.instant()));
        EntryView own = asked(nursery.manager);

        done(nursery.journals.moderation().approve(nursery.manager(), own.id(), own.version()));

        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.codes()).containsExactly(Code.SOLE_MANAGER));
    }

    @Test
    void P08_a_manager_with_a_practitioner_to_ask_is_not_alone_with_a_contribution() {
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.senior, caller.instant()));
        nursery.link(nursery.manager, ada, org.learningjournal.family.FamilyLink.ParentalResponsibility.YES);
        EntryView own = offered(nursery.manager);

        assertThat(nursery.journals.moderation().approve(nursery.manager(), own.id(), own.version()))
                .isInstanceOf(Outcome.Refused.class);
        done(nursery.journals.moderation().approve(nursery.staff(nursery.kim), own.id(), own.version()));
    }

    // 17

    @Test
    @Scenario(17)
    @Settles(PolicyDefault.TWO_AT_ONCE)
    void P08_of_two_decisions_at_once_the_first_wins_and_the_second_is_a_conflict() {
        EntryView item = asked(nursery.kim);
        Instant at = nursery.tick();
        Caller one = Caller.staff(nursery.setting, nursery.senior, at);
        Caller two = Caller.staff(nursery.setting, nursery.manager, at);

        done(nursery.journals.moderation().approve(one, item.id(), item.version()));
        Outcome<?> second = nursery.journals.moderation().giveBack(two, item.id(), item.version(), "more detail");

        assertThat(second).isInstanceOf(Outcome.Conflict.class);
        assertThat(((Outcome.Conflict<?>) second).current())
                .satisfies(state -> assertThat(((org.learningjournal.moderation.ItemState) state).state())
                        .isEqualTo(FaceState.APPROVED));
    }

    // 18

    @Test
    @Scenario(18)
    void P08_an_author_edits_a_waiting_item_only_after_taking_it_back() {
        EntryView item = asked(nursery.kim);
        NewObservation better = NewObservation.about(Set.of(ada), "Sand again", "More.", item.occurredAt());

        assertThat(codes(
                        nursery.journals.writing().edit(nursery.staff(nursery.kim), item.id(), item.version(), better)))
                .containsExactly(Code.WRONG_STATE);
        EntryView back =
                done(nursery.journals.writing().takeBack(nursery.staff(nursery.kim), item.id(), item.version()));
        EntryView edited =
                done(nursery.journals.writing().edit(nursery.staff(nursery.kim), back.id(), back.version(), better));
        assertThat(edited.title()).isEqualTo("Sand again");
        assertThat(nursery.journals.moderation().approve(nursery.staff(nursery.senior), item.id(), item.version()))
                .isNotInstanceOf(Outcome.Done.class);
    }

    @Test
    @Settles(PolicyDefault.MODERATION_NECESSARY)
    void P08_the_authors_wish_for_moderation_is_kept_in_a_draft() {
        EntryView draft = done(nursery.journals
                .writing()
                .draft(
                        nursery.staff(nursery.kim),
                        nursery.observation("Sand", ada).askingForModeration()));

        Outcome<EntryView> submitted =
                nursery.journals.writing().submit(nursery.staff(nursery.kim), draft.id(), draft.version());

        assertThat(submitted).isInstanceOf(Outcome.AwaitsApproval.class);
        assertThat(((Outcome.AwaitsApproval<EntryView>) submitted).why())
                .extracting(Reason::code)
                .containsExactly(Code.AUTHOR_ASKS);
    }

    @Test
    void P08_a_returned_item_goes_back_to_whoever_decides_changed_or_not() {
        EntryView item = asked(nursery.kim);
        done(nursery.journals
                .moderation()
                .giveBack(nursery.staff(nursery.senior), item.id(), item.version(), "say more"));
        EntryView returned = working(nursery.staff(nursery.kim), item.id()).orElseThrow();
        assertThat(returned.remark()).isEqualTo("say more");
        EntryView edited = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(nursery.kim),
                        item.id(),
                        returned.version(),
                        NewObservation.about(Set.of(ada), "Sand", "More.", item.occurredAt())));

        assertThat(nursery.journals.writing().submit(nursery.staff(nursery.kim), item.id(), edited.version()))
                .isInstanceOf(Outcome.AwaitsApproval.class);
    }

    // 19

    @Test
    @Scenario(19)
    @Settles(PolicyDefault.MODERATION_NECESSARY)
    void P08_trainees_and_agency_staff_are_always_moderated() {
        PersonId trainee = nursery.employed("Tia", Rank.PRACTITIONER, Mark.TRAINEE);
        PersonId agency = nursery.employed("Abe", Rank.SENIOR, Mark.AGENCY);
        Outcome<EntryView> first =
                nursery.journals.writing().submit(nursery.staff(trainee), nursery.observation("Sand", ada));
        Outcome<EntryView> second =
                nursery.journals.writing().submit(nursery.staff(agency), nursery.observation("Sand", ada));

        assertThat(((Outcome.AwaitsApproval<EntryView>) first).why())
                .extracting(Reason::code)
                .containsExactly(Code.TRAINEE_AUTHOR);
        assertThat(((Outcome.AwaitsApproval<EntryView>) second).why())
                .extracting(Reason::code)
                .containsExactly(Code.AGENCY_AUTHOR);
        assertThat(nursery.journals.reading().count(nursery.family(mother), EntryQuery.published()))
                .isZero();
    }

    @Test
    @Settles(PolicyDefault.MODERATION_NECESSARY)
    void P08_a_text_that_names_an_untagged_child_waits() {
        Outcome<EntryView> outcome = nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        NewObservation.about(Set.of(ada), "Sand", "With BEN.", nursery.now()));
        assertThat(((Outcome.AwaitsApproval<EntryView>) outcome).why())
                .extracting(Reason::code)
                .containsExactly(Code.NAMES_CHILD);
    }

    // 20

    @Test
    @Scenario(20)
    @Settles(PolicyDefault.STAFF_SEE)
    void P09_one_call_withdraws_a_mistake_and_says_who_opened_it_and_when() {
        EntryId entry = nursery.observed("Mistake", ada);
        Caller reader = nursery.family(mother);
        nursery.seen(reader, entry);
        nursery.seen(nursery.family(mother), entry);

        Withdrawal withdrawal =
                done(nursery.journals.writing().withdraw(nursery.staff(nursery.kim), entry, "wrong child"));

        assertThat(withdrawal.opened()).singleElement().satisfies(delivery -> {
            assertThat(delivery.person()).isEqualTo(mother);
            assertThat(delivery.at()).isEqualTo(reader.instant());
        });
        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
        assertThat(nursery.seen(nursery.staff(nursery.kim), entry)).isEmpty();
        assertThat(nursery.seen(nursery.staff(nursery.senior), entry)).isEmpty();
        assertThat(nursery.seen(nursery.manager(), entry)).isPresent();
    }

    @Test
    @Settles(PolicyDefault.WITHDRAWN_ENTRIES)
    void P09_a_tombstone_is_for_those_to_whom_the_entry_had_been_delivered() {
        PersonId father = nursery.parent("Finn", ada);
        EntryId entry = nursery.observed("Mistake", ada);
        nursery.seen(nursery.family(mother), entry);
        Caller remover = nursery.manager();
        done(nursery.journals.writing().withdraw(remover, entry, "duplicate"));

        assertThat(nursery.journals.reading().tombstone(nursery.family(mother), entry))
                .contains(new Tombstone(entry, remover.instant(), org.learningjournal.journal.Comment.Remover.MANAGER));
        assertThat(nursery.journals.reading().tombstone(nursery.family(father), entry))
                .isEmpty();
        assertThat(nursery.journals.reading().tombstone(nursery.family(motherOfBen), entry))
                .isEmpty();
        nursery.restrict(mother, ada);
        assertThat(nursery.journals.reading().tombstone(nursery.family(mother), entry))
                .isEmpty();
    }

    @Test
    @Settles(PolicyDefault.WITHDRAWN_ENTRIES)
    void P09_no_tombstone_of_a_staff_only_entry_or_a_child_tagged_by_mistake() {
        EntryId staffOnly = nursery.published(nursery.observation("Note", ada).forStaffOnly());
        nursery.seen(nursery.staff(nursery.senior), staffOnly);
        done(nursery.journals.writing().withdraw(nursery.manager(), staffOnly, "old"));
        EntryId wrong = nursery.observed("Wrong", ada);
        nursery.seen(nursery.family(mother), wrong);
        done(nursery.journals.writing().takeOut(nursery.manager(), wrong, ada, "it was Ben"));

        assertThat(nursery.journals.reading().tombstone(nursery.staff(nursery.senior), staffOnly))
                .isEmpty();
        assertThat(nursery.journals.reading().tombstone(nursery.family(mother), wrong))
                .isEmpty();
        assertThat(nursery.seen(nursery.family(mother), wrong)).isEmpty();
    }

    @Test
    @Scenario(20)
    void P04_taking_one_child_out_acts_on_that_journal_only() {
        EntryId entry = nursery.observed("Group", ada, ben);
        nursery.seen(nursery.family(mother), entry);
        nursery.seen(nursery.family(motherOfBen), entry);

        Withdrawal withdrawal =
                done(nursery.journals.writing().takeOut(nursery.staff(nursery.kim), entry, ada, "not there"));

        assertThat(withdrawal.opened())
                .extracting(delivery -> delivery.person())
                .containsExactly(mother);
        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
        assertThat(nursery.seen(nursery.family(motherOfBen), entry)).isPresent();
        assertThat(nursery.journals.reading().tombstone(nursery.family(mother), entry))
                .isEmpty();
    }

    @Test
    void P04_a_child_taken_out_does_not_come_back_with_a_pending_amendment() {
        EntryId entry = nursery.observed("Group", ada, ben);
        EntryView seen = nursery.seen(nursery.staff(nursery.kim), entry).orElseThrow();
        EntryView amended = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        entry,
                        done(nursery.journals
                                        .writing()
                                        .edit(
                                                nursery.staff(nursery.kim),
                                                entry,
                                                seen.version(),
                                                NewObservation.about(
                                                                Set.of(ada, ben),
                                                                "Group",
                                                                "Ada, Ben.",
                                                                seen.occurredAt())
                                                        .askingForModeration()))
                                .version()));
        done(nursery.journals.writing().takeOut(nursery.staff(nursery.senior), entry, ada, "not there"));

        nursery.journals.moderation().approve(nursery.staff(nursery.senior), entry, amended.version());

        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
    }

    @Test
    void P09_narrowing_to_staff_acts_at_once() {
        EntryId entry = nursery.observed("Private", ada);
        done(nursery.journals.writing().keepToStaff(nursery.staff(nursery.kim), entry, "not for home"));

        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
        assertThat(nursery.seen(nursery.staff(nursery.senior), entry)
                        .orElseThrow()
                        .shelf())
                .isEqualTo(Shelf.STAFF_JOURNAL);
    }

    // 21

    @Test
    @Scenario(21)
    @Settles({PolicyDefault.SUBMITTED_CONTRIBUTION, PolicyDefault.STAFF_SEE})
    void P06_a_declined_contribution_tells_its_author_why_and_is_in_no_journal() {
        EntryView item = offered(mother);
        PersonId father = nursery.parent("Finn", ada);
        assertThat(working(nursery.family(father), item.id()))
                .as("no other relative")
                .isEmpty();
        assertThat(working(nursery.staff(nursery.kim), item.id())).isPresent();

        done(nursery.journals
                .moderation()
                .decline(nursery.staff(nursery.kim), item.id(), item.version(), "shows a guest"));

        EntryView declined = working(nursery.family(mother), item.id()).orElseThrow();
        assertThat(declined.state()).isEqualTo(FaceState.DECLINED);
        assertThat(declined.remark()).isEqualTo("shows a guest");
        assertThat(nursery.journals.reading().count(nursery.family(mother), EntryQuery.published()))
                .isZero();
        assertThat(working(nursery.family(father), item.id())).isEmpty();
        assertThat(working(nursery.staff(nursery.kim), item.id())).isEmpty();
        assertThat(working(nursery.staff(nursery.senior), item.id())).isPresent();
    }

    @Test
    @Settles(PolicyDefault.WHO_APPROVES)
    void P06_a_contribution_is_approved_by_staff_in_scope_of_every_tagged_child() {
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, ada);
        ChildId bea = nursery.child("Bea");
        nursery.link(mother, bea, org.learningjournal.family.FamilyLink.ParentalResponsibility.YES);
        EntryView both = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.family(mother),
                        new NewContribution(Set.of(ada, bea), "Both", "", nursery.now(), List.of())));
        EntryView one = offered(mother);

        assertThat(codes(nursery.journals.moderation().approve(nursery.staff(limited), both.id(), both.version())))
                .containsExactly(Code.NOT_AN_APPROVER);
        done(nursery.journals.moderation().approve(nursery.staff(limited), one.id(), one.version()));
    }

    @Test
    @Settles(PolicyDefault.RESTRICTED_PERSONS)
    void P04_a_restricted_persons_pending_contribution_is_held_for_a_manager() {
        EntryView item = offered(mother);
        nursery.restrict(mother, ada);

        assertThat(codes(nursery.journals
                        .moderation()
                        .approve(nursery.staff(nursery.senior), item.id(), item.version())))
                .containsExactly(Code.ASK_A_MANAGER);
        assertThat(working(nursery.family(mother), item.id())).isEmpty();
        done(nursery.journals.moderation().approve(nursery.manager(), item.id(), item.version()));
        assertThat(nursery.seen(nursery.family(mother), item.id())).isEmpty();
    }

    @Test
    void P04_what_is_held_for_a_manager_is_held_under_another_record_of_the_human_too() {
        EntryView item = offered(mother);
        PersonId paper = nursery.person("M. OfAda");
        done(nursery.journals.enrolling().join(nursery.manager(), mother, paper));
        nursery.restrict(paper, ada);

        assertThat(codes(nursery.journals
                        .moderation()
                        .approve(nursery.staff(nursery.senior), item.id(), item.version())))
                .containsExactly(Code.ASK_A_MANAGER);
    }

    // 22

    @Test
    @Scenario(22)
    void P07_families_keep_the_approved_revision_until_the_amendment_is_approved() {
        EntryId entry = nursery.observed("Sand", List.of(nursery.photo(ada)), ada);
        EntryView approved = nursery.seen(nursery.family(mother), entry).orElseThrow();
        MediumId more = nursery.photo(ada, ben);
        EntryView draft = done(nursery.journals
                .writing()
                .edit(
                        nursery.staff(nursery.kim),
                        entry,
                        approved.version(),
                        NewObservation.about(Set.of(ada), "Sand, more", "", approved.occurredAt())
                                .withMedia(Nursery.attached(List.of(more)))));
        assertThat(nursery.seen(nursery.family(mother), entry)).contains(approved);
        EntryView waiting =
                nursery.waiting(nursery.journals.writing().submit(nursery.staff(nursery.kim), entry, draft.version()));
        assertThat(nursery.seen(nursery.family(mother), entry)).contains(approved);
        assertThat(nursery.journals.reading().find(nursery.family(mother), entry, Side.WORKING))
                .isEmpty();
        assertThat(nursery.journals.reading().count(nursery.family(mother), EntryQuery.published()))
                .isEqualTo(1);
        done(nursery.journals.moderation().approve(nursery.staff(nursery.senior), entry, waiting.version()));
        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().title())
                .isEqualTo("Sand, more");
    }

    // Section 3: drafts and waiting items

    @Test
    @Settles({PolicyDefault.STAFF_SEE, PolicyDefault.FAMILY_SEES})
    void P07_drafts_are_seen_by_their_keeper_only() {
        EntryView draft =
                done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Sand", ada)));
        EntryView home =
                done(nursery.journals.writing().draft(nursery.family(mother), nursery.contribution("Cake", ada)));

        assertThat(working(nursery.staff(nursery.kim), draft.id())).isPresent();
        assertThat(working(nursery.family(mother), home.id())).isPresent();
        for (Caller other : List.of(nursery.manager(), nursery.staff(nursery.senior), nursery.family(motherOfBen))) {
            assertThat(working(other, draft.id())).isEmpty();
            assertThat(working(other, home.id())).isEmpty();
        }
        assertThat(working(nursery.staff(nursery.kim), home.id())).isEmpty();
        assertThat(working(nursery.family(mother), draft.id())).isEmpty();
    }

    @Test
    @Settles(PolicyDefault.STAFF_SEE)
    void P08_a_waiting_observation_is_seen_by_keeper_seniors_and_managers() {
        EntryView item = asked(nursery.kim);
        PersonId colleague = nursery.employed("Lee", Rank.PRACTITIONER);

        assertThat(working(nursery.staff(nursery.kim), item.id())).isPresent();
        assertThat(working(nursery.staff(nursery.senior), item.id())).isPresent();
        assertThat(working(nursery.manager(), item.id())).isPresent();
        assertThat(working(nursery.staff(colleague), item.id())).isEmpty();
        assertThat(working(nursery.family(mother), item.id())).isEmpty();
    }

    @Test
    @Settles(PolicyDefault.STAFF_SEE)
    void P03_staff_limited_to_key_children_read_a_group_entry_whole_but_only_threads_in_scope() {
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, ada);
        EntryId group = nursery.observed("Group", ada, ben);
        EntryId ofBen = nursery.observed("Ben", ben);
        nursery.comments(nursery.family(motherOfBen), group, ben, "Thank you");

        assertThat(nursery.seen(nursery.staff(limited), group).orElseThrow().children())
                .hasSize(2);
        assertThat(nursery.seen(nursery.staff(limited), ofBen)).isEmpty();
        assertThat(nursery.journals.reading().comments(nursery.staff(limited), group, ben))
                .isEmpty();
        assertThat(nursery.journals.writing().submit(nursery.staff(limited), nursery.observation("Try", ben)))
                .isInstanceOf(Outcome.Refused.class);
    }

    // Events

    @Test
    void P04_every_recipient_of_an_event_may_see_what_it_is_about() {
        nursery.keyWorker(nursery.kim, ada);
        PersonId both = nursery.employed("Bo", Rank.SENIOR);
        nursery.link(both, ada, org.learningjournal.family.FamilyLink.ParentalResponsibility.YES);
        PersonId limited = nursery.employed("Lee", Rank.SENIOR, Sees.KEY_CHILDREN);
        NewObservation early = NewObservation.about(Set.of(ada), "Early", "", nursery.now());
        nursery.pass(java.time.Duration.ofDays(1));
        PersonId later = nursery.person("Gus");
        nursery.link(later, ada, org.learningjournal.family.FamilyLink.ParentalResponsibility.NO);

        Outcome.AwaitsApproval<EntryView> waits = (Outcome.AwaitsApproval<EntryView>)
                nursery.journals.writing().submit(nursery.staff(nursery.kim), early.askingForModeration());
        for (Event event : waits.events()) {
            assertThat(event).isInstanceOf(Waiting.class);
            for (PersonId told : event.recipients()) {
                assertThat(working(nursery.staff(told), waits.value().id()))
                        .as("told %s, %s", told, List.of(both, limited))
                        .isPresent();
            }
        }
        Outcome.Done<EntryView> published =
                (Outcome.Done<EntryView>) nursery.journals.writing().submit(nursery.staff(nursery.kim), early);
        for (Event event : published.events()) {
            assertThat(event).isInstanceOf(Published.class);
            for (PersonId told : event.recipients()) {
                assertThat(nursery.seen(nursery.family(told), published.value().id()))
                        .as("told %s, %s", told, List.of(later))
                        .isPresent();
            }
        }
    }
}
