package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Side;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Settles;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.ReviewedDepiction;

/** Who decides on what: never on an own child or an own item, never out of scope, never past a restriction (section 3). */
class AuthorityTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId both = nursery.employed("Bo", Rank.SENIOR);
    private final MediumId photo = nursery.photo(ada);
    private final EntryId group = nursery.observed("Group", List.of(photo), ada, ben);
    private final EntryId second = nursery.observed("Second", ada, ben);

    private void becomesFamily(PersonId person) {
        nursery.link(person, ada, ParentalResponsibility.YES);
    }

    private PersonId limitedSenior() {
        PersonId limited = nursery.employed("Lee", Rank.SENIOR, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, ada);
        return limited;
    }

    private Stream<Outcome<?>> decisionsOf(PersonId person) {
        var writing = nursery.journals.writing();
        return Stream.of(
                nursery.journals.moderation().release(nursery.staff(person), group, photo),
                writing.review(nursery.staff(person), ReviewedDepiction.in(group, photo, Set.of(ada, ben))),
                writing.takeOut(nursery.staff(person), group, ben, "too much"),
                writing.keepToStaff(nursery.staff(person), second, "too much"),
                writing.withdraw(nursery.staff(person), group, "too much"));
    }

    // Own children

    @Test
    @Settles(PolicyDefault.STAFF_OF_THE_FAMILY)
    void P08_family_of_a_tagged_child_decides_on_nothing_about_it() {
        becomesFamily(both);

        assertThat(decisionsOf(both))
                .allSatisfy(outcome -> assertThat(codes(outcome)).containsExactly(Code.STAFF_OWN_CHILD));
    }

    @Test
    void P08_family_of_a_child_neither_shows_nor_removes_comments_of_others_in_its_thread() {
        becomesFamily(both);
        CommentId held = nursery.comments(nursery.family(mother), group, ada, "With Ben");
        CommentId shown = nursery.comments(nursery.family(mother), group, ada, "Lovely");
        CommentId own = nursery.comments(nursery.staff(both), group, ada, "Yes");

        assertThat(codes(nursery.journals.moderation().show(nursery.staff(both), held)))
                .containsExactly(Code.STAFF_OWN_CHILD);
        assertThat(codes(nursery.journals.commenting().remove(nursery.staff(both), shown)))
                .containsExactly(Code.STAFF_OWN_CHILD);
        done(nursery.journals.commenting().remove(nursery.staff(both), own));
        done(nursery.journals.commenting().remove(nursery.staff(nursery.senior), shown));
    }

    @Test
    void P07_a_keeper_takes_back_what_they_keep_though_it_is_about_the_own_child() {
        becomesFamily(both);
        EntryId kept = nursery.approved(
                nursery.journals.writing().submit(nursery.staff(both), nursery.observation("Kept", ada)));

        done(nursery.journals.writing().withdraw(nursery.staff(both), kept, "mistaken"));
    }

    @Test
    @Settles(PolicyDefault.STAFF_OF_THE_FAMILY)
    void P08_a_sole_manager_decides_about_the_own_child_and_the_record_says_so() {
        for (PersonId other : List.of(nursery.senior, both)) {
            Caller caller = nursery.manager();
            done(nursery.journals.enrolling().endEmployment(caller, other, caller.instant()));
        }
        becomesFamily(nursery.manager);

        assertThat(decisionsOf(nursery.manager))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
        assertThat(nursery.trail())
                .filteredOn(line -> line.codes().contains(Code.SOLE_MANAGER))
                .extracting(line -> line.act())
                .contains(
                        "moderation.release",
                        "writing.review",
                        "writing.takeOut",
                        "writing.keepToStaff",
                        "writing.withdraw");
    }

    // Scope

    @Test
    void P03_a_senior_limited_to_key_children_decides_on_nothing_that_is_about_others_too() {
        assertThat(decisionsOf(limitedSenior()))
                .allSatisfy(outcome -> assertThat(codes(outcome)).containsExactly(Code.NOT_AN_APPROVER));
    }

    // Own items

    @Test
    void P08_nobody_shows_an_own_comment_that_is_held() {
        CommentId own = nursery.comments(nursery.staff(nursery.senior), group, ada, "With Ben");

        assertThat(codes(nursery.journals.moderation().show(nursery.staff(nursery.senior), own)))
                .containsExactly(Code.OWN_DECISION);
        done(nursery.journals.moderation().show(nursery.staff(both), own));
    }

    @Test
    void P08_whoever_submits_an_item_handed_over_to_them_does_not_decide_on_it() {
        EntryView draft = drafted(nursery.kim);
        done(nursery.journals.writing().handOver(nursery.manager(), nursery.kim, nursery.senior));
        EntryView waiting = nursery.waiting(
                nursery.journals.writing().submit(nursery.staff(nursery.senior), draft.id(), draft.version()));

        assertThat(codes(nursery.journals
                        .moderation()
                        .approve(nursery.staff(nursery.senior), waiting.id(), waiting.version())))
                .containsExactly(Code.OWN_DECISION);
        done(nursery.journals.moderation().approve(nursery.staff(both), waiting.id(), waiting.version()));
    }

    @Test
    void P08_what_a_trainee_wrote_is_moderated_whoever_submits_it() {
        PersonId trainee = nursery.employed("Tia", Rank.PRACTITIONER, Mark.TRAINEE);
        EntryView draft = drafted(trainee);
        done(nursery.journals.writing().handOver(nursery.manager(), trainee, nursery.kim));

        nursery.waiting(nursery.journals.writing().submit(nursery.staff(nursery.kim), draft.id(), draft.version()));
    }

    private EntryView drafted(PersonId author) {
        return done(nursery.journals.writing().draft(nursery.staff(author), nursery.observation("Sand", ada)));
    }

    // Restricted staff

    @Test
    void P13_restricted_staff_do_not_review_whether_a_medium_shows_the_protected_child() {
        MediumId shows = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Tower", List.of(shows), ada);
        MediumId own = nursery.uploaded(nursery.staff(both));
        nursery.restrict(both, ben);

        assertThat(codes(nursery.journals
                        .writing()
                        .review(nursery.staff(both), ReviewedDepiction.in(entry, shows, Set.of(ada)))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals
                        .writing()
                        .review(nursery.staff(both), ReviewedDepiction.of(own, Set.of(ada, ben)))))
                .containsExactly(Code.ASK_A_MANAGER);
        done(nursery.journals.writing().review(nursery.staff(both), ReviewedDepiction.of(own, Set.of(ada))));
    }

    @Test
    void P04_a_keeper_kept_from_an_amendment_does_not_act_on_it_though_the_published_item_is_theirs() {
        EntryView published = done(nursery.journals
                .writing()
                .submit(nursery.staff(nursery.kim), NewObservation.about(Set.of(ada), "Tower", "Up.", nursery.now())));
        NewObservation withBen = NewObservation.about(Set.of(ada, ben), "Tower", "With Ben.", published.occurredAt());
        Version seen = done(nursery.journals
                        .writing()
                        .edit(nursery.staff(nursery.kim), published.id(), published.version(), withBen))
                .version();
        nursery.restrict(nursery.kim, ben);
        NewObservation without = NewObservation.about(Set.of(ada), "Tower", "Up.", published.occurredAt());

        var writing = nursery.journals.writing();
        assertThat(codes(writing.submit(nursery.staff(nursery.kim), published.id(), seen)))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(writing.edit(nursery.staff(nursery.kim), published.id(), seen, without)))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(writing.takeBack(nursery.staff(nursery.kim), published.id(), seen)))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P04_a_restricted_manager_hands_over_nothing_about_the_protected_child() {
        PersonId manages = nursery.employed("Max", Rank.MANAGER);
        EntryView ofAda = drafted(nursery.kim);
        EntryView ofBen =
                done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Mud", ben)));
        nursery.restrict(manages, ben);

        assertThat(done(nursery.journals.writing().handOver(nursery.staff(manages), nursery.kim, both)))
                .isEqualTo(1);
        assertThat(nursery.journals.reading().find(nursery.staff(both), ofAda.id(), Side.WORKING))
                .isPresent();
        assertThat(nursery.journals.reading().find(nursery.staff(nursery.kim), ofBen.id(), Side.WORKING))
                .isPresent();
    }

    // Capacities

    @Test
    void P11_what_was_uploaded_as_staff_is_no_upload_of_the_same_person_as_family() {
        becomesFamily(both);
        MediumId atWork = nursery.uploaded(nursery.staff(both));
        MediumId atHome = nursery.uploaded(nursery.family(both));

        assertThat(codes(nursery.journals
                        .writing()
                        .draft(
                                nursery.family(both),
                                nursery.contribution("Cake", ada).withMedia(Nursery.attached(List.of(atWork))))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals
                        .writing()
                        .draft(
                                nursery.staff(both),
                                nursery.observation("Sand", ada).withMedia(Nursery.attached(List.of(atHome))))))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(nursery.journals
                        .writing()
                        .review(nursery.staff(both), ReviewedDepiction.of(atHome, Set.of(ada)))))
                .containsExactly(Code.NOT_FOUND);
        done(nursery.journals.writing().review(nursery.staff(both), ReviewedDepiction.of(atWork, Set.of(ada))));
        done(nursery.journals
                .writing()
                .draft(
                        nursery.family(both),
                        nursery.contribution("Cake", ada).withMedia(Nursery.attached(List.of(atHome)))));
    }
}
