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
import org.learningjournal.base.*;
import org.learningjournal.base.Code;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.Purpose;
import org.learningjournal.consenting.PaperAnswer;
import org.learningjournal.enrolling.*;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Side;
import org.learningjournal.moderation.*;
import org.learningjournal.people.StaffMember.*;
import org.learningjournal.rules.*;
import org.learningjournal.visibility.*;
import org.learningjournal.writing.*;

/** What a review of the doors with fresh eyes found, kept found. */
class ReviewedDoorsTest {
    @Test
    void P04_staff_kept_from_a_depicted_child_foresee_and_have_explained_nothing_about_it() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        ChildId xan = n.child("Xan");
        PersonId motherOfAda = n.parent("Mother", ada);
        n.signs(motherOfAda);
        PersonId mx = n.parent("MotherX", xan);
        n.answers(mx, xan, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.REFUSED);
        PersonId lee = n.employed("Lee", Rank.PRACTITIONER);
        PersonId boss = n.employed("Boss", Rank.MANAGER);
        EntryId entry = n.observed("Group", List.of(n.photo(ada, xan)), ada);
        n.restrict(lee, xan);
        n.restrict(boss, xan);
        assertThat(n.journals.writing().withholdings(n.staff(lee), entry).toString())
                .doesNotContain(xan.toString());
        MediumId photo = n.seen(n.manager(), entry).orElseThrow().media().get(0).id();
        assertThat(n.journals
                        .reading()
                        .explain(n.staff(boss), n.family(motherOfAda), entry, photo)
                        .reason()
                        .code())
                .isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void P08_a_manager_hands_over_to_herself_nothing_about_the_own_child() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        PersonId mum = n.employed("Mum Manager", Rank.MANAGER);
        n.link(mum, ada, ParentalResponsibility.YES);
        EntryView draft = done(n.journals
                .writing()
                .draft(n.staff(n.kim), n.observation("Concern", ada).forStaffOnly()));
        EntryView waits = n.waiting(n.journals
                .writing()
                .submit(
                        n.staff(n.kim),
                        n.observation("Concern 2", ada).forStaffOnly().askingForModeration()));
        assertThat(n.journals.reading().find(n.staff(mum), draft.id(), Side.WORKING))
                .isEmpty();
        assertThat(n.journals.reading().find(n.staff(mum), waits.id(), Side.WORKING))
                .isEmpty();
        assertThat(done(n.journals.writing().handOver(n.staff(mum), n.kim, mum)))
                .isZero();
        assertThat(n.journals.reading().find(n.staff(mum), draft.id(), Side.WORKING))
                .isEmpty();
    }

    @Test
    void P09_a_recall_names_who_could_open_an_earlier_revision() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        PersonId foster = n.parent("Foster", ada);
        n.parent("Mother", ada);
        EntryId entry = n.observed("Sand", ada);
        n.pass(Duration.ofDays(3));
        n.unlink(foster, ada);
        n.pass(Duration.ofDays(1));
        EntryView v = n.seen(n.staff(n.kim), entry).orElseThrow();
        EntryView e = done(n.journals
                .writing()
                .edit(
                        n.staff(n.kim),
                        entry,
                        v.version(),
                        NewObservation.about(Set.of(ada), "Sand 2", "x", v.occurredAt())));
        n.approved(n.journals.writing().submit(n.staff(n.kim), entry, e.version()));
        Withdrawal w = done(n.journals.writing().withdraw(n.manager(), entry, "wrong"));
        assertThat(w.families().get(0).unopened()).contains(foster);
    }

    @Test
    void P04_the_past_tells_a_restricted_manager_nothing_about_a_child_taken_out() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        ChildId xan = n.child("Xan");
        n.parent("Mother", ada);
        PersonId mx = n.parent("MotherX", xan);
        PersonId boss = n.employed("Boss", Rank.MANAGER);
        EntryId entry = n.observed("Group", ada, xan);
        Instant then = n.tick();
        n.pass(Duration.ofDays(1));
        n.restrict(boss, xan);
        assertThat(n.seen(n.staff(boss), entry)).isEmpty();
        done(n.journals.writing().takeOut(n.manager(), entry, xan, "wrong"));
        assertThat(n.seen(n.staff(boss), entry)).isPresent();
        var d = n.journals
                .reading()
                .explainAsOf(n.staff(boss), Caller.family(n.setting, mx, n.now()), entry, then, Hindsight.COULD);
        assertThat(d.permits()).isFalse();
    }

    @Test
    void P06_who_may_not_contribute_acknowledges_nothing() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        PersonId mum = n.parent("Mother", ada);
        EntryView item = n.waiting(n.journals.writing().submit(n.family(mum), n.contribution("Cake", ada)));
        n.journals
                .moderation()
                .approveAmended(
                        n.staff(n.senior),
                        item.id(),
                        item.version(),
                        Amendment.startingFrom(item).titled("A cake"));
        Caller c = n.manager();
        done(n.journals
                .governing()
                .except(c, mum, Permission.CONTRIBUTE, Allowance.DENY, Period.since(c.instant()), "agreed"));
        EntryView now = n.journals
                .reading()
                .find(n.family(mum), item.id(), Side.WORKING)
                .orElseThrow();
        var ack = n.journals.writing().acknowledge(n.family(mum), item.id(), now.version());
        assertThat(codes(ack)).isNotEmpty();
    }

    @Test
    void P08_a_successor_of_the_childs_family_inherits_no_note_about_it() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        PersonId lee = n.employed("Lee", Rank.PRACTITIONER);
        n.link(lee, ada, ParentalResponsibility.YES);
        n.keyWorker(n.kim, ada);
        EntryView draft = done(n.journals
                .writing()
                .draft(n.staff(n.kim), n.observation("Concern about Lee", ada).forStaffOnly()));
        assertThat(n.journals.reading().find(n.staff(lee), draft.id(), Side.WORKING))
                .isEmpty();
        done(n.journals.enrolling().handOver(n.manager(), new NewHandOver(n.kim, n.now(), Optional.of(lee), "left")));
        assertThat(n.journals.reading().find(n.staff(lee), draft.id(), Side.WORKING))
                .isEmpty();
    }

    @Test
    void P13_a_manager_of_the_family_settles_no_refusal_of_the_other_parent() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        PersonId mum = n.employed("Mum Manager", Rank.MANAGER);
        n.link(mum, ada, ParentalResponsibility.YES);
        PersonId dad = n.parent("Dad", ada);
        n.answers(mum, ada, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.GIVEN);
        n.answers(dad, ada, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.REFUSED);
        var r = n.journals.consents().resolve(n.staff(mum), ada, Purpose.IMAGE_IN_OTHER_JOURNALS, "I say so");
        var paper = n.journals
                .consents()
                .record(
                        n.staff(mum),
                        new PaperAnswer(dad, ada, Purpose.IMAGE_IN_OTHER_JOURNALS, Answer.GIVEN, Nursery.FORM));
        assertThat(codes(r)).containsExactly(Code.STAFF_OWN_CHILD);
        assertThat(codes(paper)).containsExactly(Code.STAFF_OWN_CHILD);
    }

    @Test
    void P09_a_repeated_recall_tells_nothing_to_whom_it_is_no_longer_theirs() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        PersonId mum = n.parent("Mother", ada);
        PersonId lee = n.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        n.keyWorker(lee, ada);
        EntryId entry = n.approved(n.journals.writing().submit(n.staff(lee), n.observation("x", ada)));
        assertThat(n.seen(n.family(mum), entry)).isPresent();
        RequestId rid = RequestId.at(n.now());
        Caller c = n.staff(lee).withRequest(rid);
        done(n.journals.writing().withdraw(c, entry, "why"));
        Caller m = n.manager();
        done(n.journals.keyWorkers().end(m, ada, m.instant(), "moved"));
        n.link(lee, ada, ParentalResponsibility.YES);
        assertThat(codes(n.journals.writing().withdraw(n.staff(lee).withRequest(rid), entry, "why")))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P13_widening_from_staff_to_families_is_a_publication_of_its_pictures() {
        Nursery n = new Nursery();
        ChildId ada = n.child("Ada");
        ChildId ben = n.child("Ben");
        PersonId mum = n.parent("Mother", ada);
        PersonId mb = n.parent("MotherB", ben);
        n.signs(mum);
        EntryId entry = n.published(n.observation("x", ada)
                .withMedia(Nursery.attached(List.of(n.photo(ada, ben))))
                .forStaffOnly());
        n.consents(mb, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        n.pass(Duration.ofDays(1));
        EntryView v = n.seen(n.staff(n.kim), entry).orElseThrow();
        EntryView e = done(n.journals
                .writing()
                .edit(
                        n.staff(n.kim),
                        entry,
                        v.version(),
                        NewObservation.about(Set.of(ada), "x", "y", v.occurredAt())
                                .withMedia(Nursery.attached(
                                        List.of(v.media().get(0).id())))));
        n.approved(n.journals.writing().submit(n.staff(n.kim), entry, e.version()));
        assertThat(n.seen(n.family(mum), entry).orElseThrow().media()).hasSize(1);
    }
}
