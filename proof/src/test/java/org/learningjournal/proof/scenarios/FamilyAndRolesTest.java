package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
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
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.consent.Purpose;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.enrolling.RestrictionChanged;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Side;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.NamedChild;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;

/** Scenarios 1 to 6: who belongs to whom, and what that gives. */
class FamilyAndRolesTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);

    // 1

    @Test
    @Scenario(1)
    void P04_a_practitioner_sees_as_family_only_the_own_child() {
        PersonId both = nursery.employed("Bo", Rank.PRACTITIONER);
        nursery.link(both, ada, ParentalResponsibility.YES);
        EntryId ofAda = nursery.observed("Painting", ada);
        EntryId ofBen = nursery.observed("Climbing", ben);

        assertThat(nursery.journals
                        .reading()
                        .list(nursery.family(both), EntryQuery.published())
                        .items())
                .extracting(EntryView::id)
                .containsExactly(ofAda);
        assertThat(nursery.seen(nursery.family(both), ofBen)).isEmpty();
        assertThat(nursery.seen(nursery.staff(both), ofBen)).isPresent();
    }

    @Test
    @Scenario(1)
    @Settles(PolicyDefault.STAFF_OF_THE_FAMILY)
    void P08_nobody_decides_on_an_item_about_the_own_child_not_even_a_manager() {
        PersonId both = nursery.employed("Bo", Rank.MANAGER);
        nursery.link(both, ada, ParentalResponsibility.YES);
        EntryView contribution = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
        EntryView observation = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Group", ada, ben).askingForModeration()));

        for (EntryView item : List.of(contribution, observation)) {
            assertThat(nursery.journals.moderation().approve(nursery.staff(both), item.id(), item.version()))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(nursery.journals.moderation().decline(nursery.staff(both), item.id(), item.version(), "no"))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(nursery.journals.reading().find(nursery.staff(both), item.id(), Side.WORKING))
                    .isEmpty();
        }
        assertThat(nursery.journals
                        .moderation()
                        .queue(nursery.staff(both), org.learningjournal.base.PageRequest.oldest(10))
                        .items())
                .isEmpty();
    }

    @Test
    @Scenario(1)
    @Settles(PolicyDefault.STAFF_OF_THE_FAMILY)
    void P03_family_is_key_worker_only_with_a_recorded_override() {
        PersonId both = nursery.employed("Bo", Rank.PRACTITIONER);
        nursery.link(both, ada, ParentalResponsibility.YES);
        Period since = Period.since(nursery.now());

        assertThat(codes(nursery.journals
                        .keyWorkers()
                        .assign(nursery.manager(), new NewAssignment(ada, both, since, Optional.empty()))))
                .containsExactly(Code.KEY_WORKER_OWN_CHILD);
        assertThat(codes(nursery.journals
                        .keyWorkers()
                        .assign(nursery.manager(), new NewAssignment(ada, both, since, Optional.of("  ")))))
                .containsExactly(Code.KEY_WORKER_OWN_CHILD);
        assertThat(done(nursery.journals
                                .keyWorkers()
                                .assign(
                                        nursery.manager(),
                                        new NewAssignment(ada, both, since, Optional.of("nobody else"))))
                        .override())
                .contains("nobody else");
    }

    @Test
    @Settles(PolicyDefault.STAFF_OF_THE_FAMILY)
    void P04_staff_see_no_staff_journal_about_the_own_child_unless_they_keep_it() {
        PersonId both = nursery.employed("Bo", Rank.SENIOR);
        EntryId kept = nursery.approved(nursery.journals
                .writing()
                .submit(nursery.staff(both), nursery.observation("Kept", ada).forStaffOnly()));
        nursery.link(both, ada, ParentalResponsibility.YES);
        EntryId staffOnly = nursery.published(nursery.observation("Note", ada).forStaffOnly());

        assertThat(nursery.seen(nursery.staff(both), staffOnly)).isEmpty();
        assertThat(nursery.seen(nursery.family(both), staffOnly)).isEmpty();
        assertThat(nursery.seen(nursery.staff(both), kept)).isPresent();
        assertThat(nursery.seen(nursery.family(both), kept)).isEmpty();
        assertThat(nursery.seen(nursery.staff(nursery.senior), staffOnly)).isPresent();
    }

    // 2

    @Test
    @Scenario(2)
    void P04_two_separated_parents_see_the_same_and_neither_can_hide_anything_from_the_other() {
        PersonId father = nursery.parent("Finn", ada);
        EntryId entry = nursery.observed("Painting", ada);
        EntryId fromHome = nursery.contributed(mother, nursery.contribution("Cake", ada));
        Instant at = nursery.tick();
        Caller she = Caller.family(nursery.setting, mother, at);
        Caller he = Caller.family(nursery.setting, father, at);

        assertThat(nursery.journals.reading().list(she, EntryQuery.published()))
                .isEqualTo(nursery.journals.reading().list(he, EntryQuery.published()));
        assertThat(nursery.journals.reading().count(he, EntryQuery.published())).isEqualTo(2);
        assertThat(codes(nursery.journals.writing().withdraw(nursery.family(mother), fromHome, "mine")))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals.writing().keepToStaff(nursery.family(mother), entry, "mine")))
                .containsExactly(Code.NOT_FOUND);
        nursery.comments(nursery.family(mother), entry, ada, "Lovely!");
        assertThat(nursery.journals.reading().comments(nursery.family(father), entry, ada))
                .hasSize(1);
    }

    // 3

    @Test
    @Scenario(3)
    void P04_from_the_start_of_a_court_order_one_parent_gets_nothing_and_the_other_notices_nothing() {
        PersonId father = nursery.parent("Finn", ada);
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Painting", List.of(photo), ada);
        nursery.comments(nursery.family(father), entry, ada, "Well done");
        EntryView before = nursery.seen(nursery.family(mother), entry).orElseThrow();
        Instant start = Instant.parse("2026-03-01T00:00:00Z");
        Outcome<?> recorded = nursery.journals
                .families()
                .restrict(
                        nursery.manager(),
                        new NewRestriction(
                                ada, father, Restriction.Kind.COURT_ORDER, start, Optional.empty(), "order 7"));
        assertThat(((Outcome.Done<?>) recorded).events())
                .allSatisfy(event ->
                        assertThat(((RestrictionChanged) event).recipients()).doesNotContain(father, mother));

        nursery.on("2026-02-28T23:59:00Z");
        assertThat(nursery.seen(nursery.family(father), entry)).isPresent();

        nursery.on("2026-03-01T00:00:00Z");
        Caller he = Caller.family(nursery.setting, father, start);
        assertThat(nursery.seen(he, entry)).isEmpty();
        assertThat(nursery.journals.reading().count(he, EntryQuery.published())).isZero();
        assertThat(nursery.journals.reading().comments(he, entry, ada)).isEmpty();
        assertThat(nursery.journals.reading().maySee(he, entry))
                .isEqualTo(nursery.journals.reading().maySee(he, EntryId.at(start)));
        assertThat(nursery.journals
                        .reading()
                        .open(he, entry, Side.APPROVED, photo, new java.io.ByteArrayOutputStream()))
                .isEqualTo(nursery.journals
                        .reading()
                        .open(he, EntryId.at(start), Side.APPROVED, photo, new java.io.ByteArrayOutputStream()));
        assertThat(nursery.seen(nursery.family(mother), entry)).contains(before);
        assertThat(nursery.journals.reading().comments(nursery.family(mother), entry, ada))
                .hasSize(1);
    }

    // 4

    @Test
    @Scenario(4)
    @Settles(PolicyDefault.GROUP_PHOTO)
    void P04_an_order_about_one_sibling_leaves_a_projection_without_that_child() {
        ChildId bea = nursery.child("Bea", "OfAda");
        PersonId father = nursery.parent("Finn", ada, bea);
        nursery.link(mother, bea, ParentalResponsibility.YES);
        nursery.consents(mother, bea, Purpose.values());
        nursery.signs(father);
        MediumId both = nursery.photo(ada, bea);
        MediumId own = nursery.photo(ada);
        EntryId entry = nursery.published(NewObservation.about(
                        Set.of(ada, bea), "Ada and Bea", "BEA builds with Ada. Bea's tower.", nursery.now())
                .withMedia(List.of(
                        new org.learningjournal.writing.NewAttachment(both, "Bea and Ada", "Bea with Ada"),
                        new org.learningjournal.writing.NewAttachment(own, "Ada, not Bea", "Ada"))));
        nursery.restrict(father, bea);

        EntryView seen = nursery.seen(nursery.family(father), entry).orElseThrow();

        assertThat(seen.toString()).doesNotContain("Bea", "BEA", bea.toString());
        assertThat(seen.title()).isEqualTo("Ada and another child");
        assertThat(seen.children()).extracting(NamedChild::id).containsExactly(ada);
        assertThat(seen.media()).extracting(medium -> medium.id()).containsExactly(own);
        assertThat(seen.withheld()).extracting(Reason::code).containsExactly(Code.SHOWS_ANOTHER_CHILD);
        assertThat(nursery.journals
                        .reading()
                        .list(nursery.family(father), EntryQuery.ofChild(bea))
                        .items())
                .isEmpty();
        assertThat(nursery.journals.reading().comments(nursery.family(father), entry, bea))
                .isEmpty();
    }

    // 5

    @Test
    @Scenario(5)
    void P04_the_end_of_an_order_keeps_access_off_until_a_manager_lifts_it() {
        EntryId entry = nursery.observed("Painting", ada);
        Caller caller = nursery.manager();
        done(nursery.journals
                .families()
                .restrict(
                        caller,
                        new NewRestriction(
                                ada,
                                mother,
                                Restriction.Kind.COURT_ORDER,
                                caller.instant(),
                                Optional.of(caller.instant().plus(Duration.ofDays(30))),
                                "order 7")));
        nursery.pass(Duration.ofDays(60));

        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
        done(nursery.journals.families().lift(nursery.manager(), ada, mother, "court confirmed"));
        assertThat(nursery.seen(nursery.family(mother), entry)).isPresent();
    }

    // 6

    @Test
    @Scenario(6)
    @Settles(PolicyDefault.FAMILY_SEES)
    void P04_a_foster_carer_linked_march_to_june_sees_nothing_in_july() {
        PersonId foster = nursery.person("Fay");
        nursery.link(
                foster,
                ada,
                ParentalResponsibility.NO,
                new Period(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-06-30T23:00:00Z")));
        EntryId early = nursery.observed("Before", ada);
        nursery.on("2026-04-01T09:00:00Z");
        EntryId entry = nursery.observed("Painting", ada);

        assertThat(nursery.seen(nursery.family(foster), entry)).isPresent();
        assertThat(nursery.seen(nursery.family(foster), early))
                .as("without responsibility: from the link's start, by the date it occurred")
                .isEmpty();
        nursery.on("2026-07-01T09:00:00Z");
        assertThat(nursery.seen(nursery.family(foster), entry)).isEmpty();
        assertThat(nursery.journals.reading().count(nursery.family(foster), EntryQuery.published()))
                .isZero();
    }

    @Test
    @Settles(PolicyDefault.FAMILY_SEES)
    void P04_history_before_the_link_is_shown_with_parental_responsibility_only() {
        EntryId early = nursery.observed("Before", ada);
        nursery.pass(Duration.ofDays(10));
        PersonId responsible = nursery.parent("Rae", ada);
        PersonId unknown = nursery.person("Una");
        nursery.link(unknown, ada, ParentalResponsibility.UNKNOWN);
        PersonId relative = nursery.person("Gus");
        nursery.link(relative, ada, ParentalResponsibility.NO);

        assertThat(nursery.seen(nursery.family(responsible), early)).isPresent();
        assertThat(nursery.seen(nursery.family(unknown), early)).isEmpty();
        assertThat(nursery.seen(nursery.family(relative), early)).isEmpty();
        assertThat(codes(nursery.journals
                        .commenting()
                        .comment(
                                nursery.family(relative),
                                org.learningjournal.writing.NewComment.on(early, ada, "hello"))))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P06_a_carer_may_contribute_something_that_happened_before_the_link() {
        nursery.pass(Duration.ofDays(10));
        PersonId relative = nursery.person("Gus");
        nursery.link(relative, ada, ParentalResponsibility.NO);
        NewContribution earlier = NewContribution.about(
                ada, "First steps", "In autumn.", nursery.now().minus(Duration.ofDays(300)));

        EntryView waiting = nursery.waiting(nursery.journals.writing().submit(nursery.family(relative), earlier));
        assertThat(nursery.journals.reading().find(nursery.family(relative), waiting.id(), Side.WORKING))
                .isPresent();
    }

    // After leaving

    @Test
    @Settles(PolicyDefault.ACCESS_AFTER_LEAVING)
    void P04_family_access_ends_with_the_last_day_unless_a_manager_sets_a_later_date() {
        PersonId motherOfBen = nursery.parent("Bella", ben);
        EntryId ofAda = nursery.observed("Painting", ada);
        EntryId ofBen = nursery.observed("Climbing", ben);
        Instant last = Instant.parse("2026-07-17T23:00:00Z");
        done(nursery.journals.enrolling().leave(nursery.manager(), ada, last, Optional.empty()));
        done(nursery.journals
                .enrolling()
                .leave(nursery.manager(), ben, last, Optional.of(last.plus(Duration.ofDays(30)))));

        nursery.on("2026-07-17T22:00:00Z");
        assertThat(nursery.seen(nursery.family(mother), ofAda)).isPresent();
        nursery.on("2026-07-18T09:00:00Z");
        assertThat(nursery.seen(nursery.family(mother), ofAda)).isEmpty();
        assertThat(nursery.seen(nursery.family(motherOfBen), ofBen)).isPresent();
        nursery.on("2026-08-20T09:00:00Z");
        assertThat(nursery.seen(nursery.family(motherOfBen), ofBen)).isEmpty();
        assertThat(nursery.seen(nursery.manager(), ofBen)).isPresent();
    }

    @Test
    @Settles(PolicyDefault.STAFF_SEE)
    void P07_after_employment_ends_staff_see_nothing() {
        EntryId entry = nursery.observed("Painting", ada);
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.kim, caller.instant()));

        assertThat(nursery.seen(nursery.staff(nursery.kim), entry)).isEmpty();
        assertThat(nursery.journals.reading().count(nursery.staff(nursery.kim), EntryQuery.published()))
                .isZero();
        assertThat(nursery.journals.writing().submit(nursery.staff(nursery.kim), nursery.observation("Late", ada)))
                .isInstanceOf(Outcome.Refused.class);
    }

    // 15

    @Test
    @Scenario(15)
    @Settles(PolicyDefault.EXISTENCE)
    void P06_tagging_somebody_elses_child_is_refused_as_for_a_child_that_does_not_exist() {
        Outcome<EntryView> foreign =
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Party", ben));
        Outcome<EntryView> nobody = nursery.journals
                .writing()
                .submit(nursery.family(mother), nursery.contribution("Party", ChildId.at(nursery.now())));

        assertThat(foreign).isEqualTo(nobody);
        assertThat(codes(foreign)).containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals
                        .writing()
                        .draft(
                                nursery.family(mother),
                                new NewContribution(Set.of(ada, ben), "Party", "", nursery.now(), List.of()))))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P04_a_draft_about_two_own_children_cannot_be_submitted_once_one_link_has_ended() {
        ChildId bea = nursery.child("Bea", "OfAda");
        nursery.link(mother, bea, ParentalResponsibility.YES);
        EntryView draft = done(nursery.journals
                .writing()
                .draft(
                        nursery.family(mother),
                        new NewContribution(Set.of(ada, bea), "Holiday", "", nursery.now(), List.of())));
        nursery.unlink(mother, bea);

        assertThat(codes(nursery.journals.writing().submit(nursery.family(mother), draft.id(), draft.version())))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P03_a_draft_about_a_child_out_of_scope_by_now_is_refused_and_kept() {
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, ada);
        EntryView draft =
                done(nursery.journals.writing().draft(nursery.staff(limited), nursery.observation("Sand", ada)));
        Caller caller = nursery.manager();
        done(nursery.journals.keyWorkers().change(caller, ada, nursery.kim, caller.instant(), Optional.empty()));

        assertThat(codes(nursery.journals.writing().submit(nursery.staff(limited), draft.id(), draft.version())))
                .containsExactly(Code.OUT_OF_SCOPE);
        assertThat(nursery.journals.reading().find(nursery.staff(limited), draft.id(), Side.WORKING))
                .isPresent();
    }

    // Two records of one human

    @Test
    void P04_two_records_of_one_human_are_bound_by_what_binds_either() {
        PersonId account = nursery.parent("Finn", ada);
        PersonId paper = nursery.person("F. OfAda");
        EntryId entry = nursery.observed("Painting", ada);
        nursery.restrict(paper, ada);
        assertThat(nursery.seen(nursery.family(account), entry)).isPresent();

        done(nursery.journals.enrolling().join(nursery.manager(), account, paper));

        assertThat(nursery.seen(nursery.family(account), entry)).isEmpty();
        assertThat(nursery.journals.consents().state(nursery.family(account), ada, Purpose.IMAGE_IN_OTHER_JOURNALS))
                .isEmpty();
    }

    @Test
    void P13_the_consent_of_a_human_restricted_under_another_record_is_no_longer_in_force() {
        PersonId account = nursery.parent("Finn", ben);
        PersonId paper = nursery.person("F. OfBen");
        done(nursery.journals.enrolling().join(nursery.manager(), account, paper));
        nursery.consents(account, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        nursery.signs(mother);
        EntryId group = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada);
        assertThat(nursery.seen(nursery.family(mother), group).orElseThrow().media())
                .hasSize(1);

        nursery.restrict(paper, ben);

        assertThat(nursery.seen(nursery.family(mother), group).orElseThrow().media())
                .isEmpty();
    }

    @Test
    @Settles(PolicyDefault.RESTRICTED_PERSONS)
    void P04_no_notice_names_a_human_restricted_under_another_record() {
        PersonId account = nursery.parent("Finn", ada);
        PersonId paper = nursery.person("F. OfAda");
        done(nursery.journals.enrolling().join(nursery.manager(), account, paper));
        nursery.restrict(paper, ada);

        Outcome<EntryView> published =
                nursery.journals.writing().submit(nursery.staff(nursery.kim), nursery.observation("Sand", ada));
        assertThat(((Outcome.Done<EntryView>) published).events())
                .allSatisfy(
                        event -> assertThat(event.recipients()).contains(mother).doesNotContain(account, paper));
    }

    @Test
    @Settles(PolicyDefault.NAMES)
    void P04_a_protected_child_is_named_nowhere_to_the_restricted_person_tagged_or_not() {
        ChildId bea = nursery.child("Bea", "OfAda");
        PersonId father = nursery.parent("Finn", ada, bea);
        nursery.link(mother, bea, ParentalResponsibility.YES);
        nursery.consents(mother, bea, Purpose.values());
        MediumId own = nursery.photo(ada);
        EntryId entry = nursery.published(NewObservation.about(Set.of(ada), "Ada, not Bea", "Bea waved.", nursery.now())
                .withMedia(List.of(new org.learningjournal.writing.NewAttachment(own, "for Bea", "by Bea"))));
        nursery.comments(nursery.staff(nursery.kim), entry, ada, "Bea was proud");
        PersonId colleague = nursery.employed("Cole", Rank.SENIOR);
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        NewObservation.about(Set.of(ada), "Ada", "Bea waved again.", nursery.now())
                                .askingForModeration()));
        nursery.restrict(father, bea);
        nursery.restrict(colleague, bea);

        assertThat(nursery.seen(nursery.family(father), entry).orElseThrow().toString())
                .doesNotContain("Bea")
                .contains("Another child waved.");
        assertThat(nursery.journals.reading().comments(nursery.family(father), entry, ada))
                .extracting(org.learningjournal.visibility.CommentView::text)
                .containsExactly("Another child was proud");
        assertThat(nursery.seen(nursery.staff(colleague), entry).orElseThrow().toString())
                .doesNotContain("Bea");
        assertThat(nursery.journals
                        .moderation()
                        .queue(nursery.staff(colleague), org.learningjournal.base.PageRequest.newest(10))
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.item().id()).isEqualTo(waiting.id()))
                .satisfies(item -> assertThat(item.toString()).doesNotContain("Bea"));
        assertThat(done(nursery.journals
                                .leaving()
                                .export(
                                        nursery.manager(),
                                        new org.learningjournal.leaving.ExportRequest(
                                                ada, father, org.learningjournal.leaving.ExportPurpose.ACCESS_REQUEST)))
                        .toString())
                .doesNotContain("Bea");
        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().text())
                .isEqualTo("Bea waved.");
    }
}
