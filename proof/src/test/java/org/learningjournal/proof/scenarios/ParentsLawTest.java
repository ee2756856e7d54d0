package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.ConsentAnswer.Channel;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.NewAnswer;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.NewLink;
import org.learningjournal.enrolling.NewRestriction;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;
import org.learningjournal.family.Restriction;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;

/** Parental responsibility and court orders, as the law has them (reference PR-1 to PR-6). */
class ParentsLawTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId father = nursery.parent("Finn", ada);

    private NewAnswer answer(Answer answer) {
        return new NewAnswer(ada, Purpose.IMAGE_IN_OTHER_JOURNALS, answer, Nursery.FORM, Channel.ONLINE);
    }

    private Optional<ConsentState> state() {
        return nursery.journals.consents().state(nursery.manager(), ada, Purpose.IMAGE_IN_OTHER_JOURNALS);
    }

    private void linked(PersonId person, ChildId child, Relationship what, ParentalResponsibility responsibility) {
        Caller caller = nursery.manager();
        done(nursery.journals
                .families()
                .link(caller, new NewLink(child, person, what, responsibility, Period.since(caller.instant()))));
    }

    private void hold(PersonId person, ChildId child) {
        Caller caller = nursery.manager();
        done(nursery.journals
                .families()
                .restrict(
                        caller,
                        new NewRestriction(
                                child, person, Restriction.Kind.HOLD, caller.instant(), Optional.empty(), "")));
    }

    @Test
    void PR_1_responsibility_is_a_fact_of_its_own_beside_what_a_person_is_to_the_child() {
        PersonId carer = nursery.person("Cara");
        PersonId guardian = nursery.person("Gwen");
        linked(carer, ada, Relationship.CARER, ParentalResponsibility.NO);
        linked(guardian, ada, Relationship.RELATIVE, ParentalResponsibility.YES);

        assertThat(codes(nursery.journals.consents().answer(nursery.family(carer), answer(Answer.GIVEN))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals.consents().answer(nursery.family(carer), answer(Answer.REFUSED))))
                .as("who has no responsibility refuses nothing either")
                .containsExactly(Code.NOT_FOUND);
        assertThat(state()).contains(ConsentState.NOT_ASKED);
        done(nursery.journals.consents().answer(nursery.family(guardian), answer(Answer.GIVEN)));
        assertThat(state()).contains(ConsentState.GIVEN);
        nursery.pass(Duration.ofMinutes(5));
        EntryId entry = nursery.observed("Sand", ada);
        assertThat(nursery.seen(nursery.family(carer), entry)).isPresent();
    }

    @Test
    void PR_2_no_parent_can_revoke_or_hide_another_parents_access() {
        EntryId entry = nursery.observed("Sand", ada);
        PersonId works = nursery.employed("Will", Rank.SENIOR);
        nursery.link(works, ada, ParentalResponsibility.YES);
        Instant at = nursery.tick();
        var families = nursery.journals.families();
        NewRestriction barred =
                new NewRestriction(ada, father, Restriction.Kind.NO_CONTACT, at, Optional.empty(), "I say so");

        for (PersonId parent : List.of(mother, works)) {
            assertThat(codes(families.endLink(nursery.family(parent), ada, father, at)))
                    .containsExactly(Code.NOT_FOUND);
            assertThat(codes(families.restrict(nursery.family(parent), barred))).containsExactly(Code.NOT_FOUND);
        }
        assertThat(codes(families.endLink(nursery.staff(works), ada, father, at)))
                .containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(families.restrict(nursery.staff(works), barred))).containsExactly(Code.NOT_A_MANAGER);
        assertThat(nursery.seen(nursery.family(father), entry)).isPresent();
    }

    @Test
    void PR_2_no_parent_removes_what_another_parent_wrote() {
        EntryId fromFather = nursery.contributed(father, nursery.contribution("Cake", ada));
        CommentId remark = nursery.comments(nursery.family(father), fromFather, ada, "She baked it");
        EntryView seen = nursery.seen(nursery.family(mother), fromFather).orElseThrow();

        assertThat(codes(nursery.journals.commenting().remove(nursery.family(mother), remark)))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals
                        .writing()
                        .edit(nursery.family(mother), fromFather, seen.version(), nursery.contribution("Mine", ada))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals.writing().takeOut(nursery.family(mother), fromFather, ada, "mine")))
                .containsExactly(Code.NOT_FOUND);
        assertThat(nursery.journals.reading().comments(nursery.family(father), fromFather, ada))
                .hasSize(1);
    }

    @Test
    @Scenario(3)
    void PR_3_from_the_order_on_nothing_is_exported_and_nobody_is_told_anything_of_it() {
        nursery.keyWorker(nursery.kim, ada);
        EntryId entry = nursery.observed("Sand", List.of(nursery.photo(ada)), ada);
        ExportRequest request = new ExportRequest(ada, father, ExportPurpose.LEAVING);
        done(nursery.journals.leaving().export(nursery.manager(), request));
        nursery.restrict(father, ada);

        assertThat(codes(nursery.journals.leaving().export(nursery.manager(), request)))
                .containsExactly(Code.RESTRICTED);
        Outcome<CommentView> comment =
                nursery.journals.commenting().comment(nursery.family(mother), NewComment.on(entry, ada, "Lovely"));
        Outcome<EntryView> next =
                nursery.journals.writing().submit(nursery.staff(nursery.kim), nursery.observation("Mud", ada));
        List<Event> told = new ArrayList<>();
        told.addAll(((Outcome.Done<CommentView>) comment).events());
        told.addAll(((Outcome.Done<EntryView>) next).events());
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.recipients()).doesNotContain(father));
        assertThat(nursery.journals.keyWorkers().on(nursery.family(father), ada, nursery.tick()))
                .isEmpty();
    }

    @Test
    void PR_3_an_order_recorded_with_a_date_in_the_past_works_at_once_and_needs_no_second_person() {
        EntryId entry = nursery.observed("Sand", ada);
        nursery.pass(Duration.ofDays(30));
        Caller manager = nursery.manager();
        done(nursery.journals
                .families()
                .restrict(
                        manager,
                        new NewRestriction(
                                ada,
                                father,
                                Restriction.Kind.COURT_ORDER,
                                manager.instant().minus(Duration.ofDays(20)),
                                Optional.of(manager.instant().minus(Duration.ofDays(1))),
                                "order 8")));

        assertThat(nursery.seen(nursery.family(father), entry)).isEmpty();
        assertThat(nursery.seen(nursery.family(mother), entry)).isPresent();
    }

    @Test
    void PR_4_a_local_authority_that_shares_responsibility_consents_and_the_foster_carer_does_not() {
        PersonId foster = nursery.person("Fay");
        PersonId authority = nursery.person("Named contact of the authority");
        linked(foster, ben, Relationship.CARER, ParentalResponsibility.NO);
        linked(authority, ben, Relationship.AUTHORITY, ParentalResponsibility.YES);
        PaperAnswer signed = new PaperAnswer(foster, ben, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.GIVEN, Nursery.FORM);
        nursery.pass(Duration.ofMinutes(5));
        EntryId entry = nursery.observed("Climbing", ben);

        assertThat(codes(nursery.journals.consents().record(nursery.manager(), signed)))
                .containsExactly(Code.NOT_AN_ANSWERING_ADULT);
        nursery.consents(authority, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        assertThat(nursery.journals.consents().state(nursery.manager(), ben, Purpose.IMAGE_IN_OTHER_JOURNALS))
                .contains(ConsentState.GIVEN);
        assertThat(nursery.seen(nursery.family(foster), entry))
                .as("who has care reads along")
                .isPresent();
        nursery.unlink(authority, ben);
        assertThat(nursery.journals.consents().state(nursery.manager(), ben, Purpose.IMAGE_IN_OTHER_JOURNALS))
                .as("the care order has ended, and with it the authority's consent")
                .contains(ConsentState.NOT_ASKED);
    }

    @Test
    void PR_5_one_manager_alone_can_set_a_hold_without_deleting() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        nursery.comments(nursery.family(father), entry, ada, "Well done");
        EntryView before = nursery.seen(nursery.family(father), entry).orElseThrow();
        hold(father, ada);

        assertThat(nursery.seen(nursery.family(father), entry)).isEmpty();
        assertThat(nursery.journals.reading().count(nursery.family(father), EntryQuery.published()))
                .isZero();
        assertThat(nursery.seen(nursery.staff(nursery.kim), entry)).isPresent();
        assertThat(nursery.journals.reading().comments(nursery.family(mother), entry, ada))
                .as("what was published stays")
                .hasSize(1);
        done(nursery.journals.families().lift(nursery.manager(), ada, father, "cleared up"));
        assertThat(nursery.seen(nursery.family(father), entry)).contains(before);
        assertThat(nursery.journals
                        .reading()
                        .open(nursery.family(father), entry, Side.APPROVED, photo, new ByteArrayOutputStream())
                        .permits())
                .isTrue();
    }

    @Test
    @Settles(PolicyDefault.RESTRICTED_PERSONS)
    void PR_5_what_a_held_parent_had_published_stays_until_staff_withdraw_it() {
        EntryId entry = nursery.contributed(father, nursery.contribution("Cake", ada));
        hold(father, ada);

        assertThat(nursery.seen(nursery.family(mother), entry)).isPresent();
        assertThat(nursery.seen(nursery.family(father), entry))
                .as("its author neither")
                .isEmpty();
        done(nursery.journals.writing().withdraw(nursery.staff(nursery.senior), entry, "under the order"));
        assertThat(nursery.seen(nursery.family(mother), entry)).isEmpty();
    }

    @Test
    void PR_6_nothing_a_parent_is_given_names_another_child_its_family_or_a_withheld_file() {
        PersonId motherOfBen = nursery.parent("Bella", ben);
        MediumId withheld = nursery.photo(ada, ben);
        EntryId group = nursery.published(
                NewObservation.about(Set.of(ada, ben), "Ben builds", "Ada helps Ben OfBen.", nursery.now())
                        .withMedia(List.of(new NewAttachment(withheld, "Ben and tower", "Ben"))));
        CommentId theirs = nursery.comments(nursery.family(motherOfBen), group, ben, "Our Ben");
        nursery.comments(nursery.staff(nursery.kim), group, ada, "Ada and Ben share");
        Caller caller = nursery.family(mother);
        var reading = nursery.journals.reading();

        List<Object> given = List.of(
                reading.find(caller, group),
                reading.list(caller, EntryQuery.published()),
                reading.list(caller, EntryQuery.ofChild(ada)),
                reading.comments(caller, group, ada),
                reading.comments(caller, group, ben),
                reading.count(caller, EntryQuery.ofChild(ben)),
                reading.explain(caller, caller, group),
                reading.open(caller, group, Side.APPROVED, withheld, new ByteArrayOutputStream()));

        assertThat(given.toString())
                .doesNotContain("Ben", "Bella", "tower", ben.toString(), motherOfBen.toString())
                .doesNotContain(withheld.toString(), theirs.toString());
    }
}
