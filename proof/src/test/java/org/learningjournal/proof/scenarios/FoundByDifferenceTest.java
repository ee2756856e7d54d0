package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.journal.Side;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;

/** What the naive second implementation found wrong, each as small as it can be. */
class FoundByDifferenceTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");

    @Test
    void P04_a_thread_is_no_older_than_the_link_to_its_child_allows() {
        EntryId group = nursery.observed("Group", ada, ben);
        nursery.comments(nursery.staff(nursery.kim), group, ben, "well done");
        nursery.pass(Duration.ofDays(10));
        PersonId both = nursery.parent("Una", ada);
        nursery.link(both, ben, ParentalResponsibility.NO);

        assertThat(nursery.seen(nursery.family(both), group)).isPresent();
        assertThat(nursery.journals.reading().comments(nursery.family(both), group, ben))
                .isEmpty();
    }

    @Test
    void P03_staff_limited_to_key_children_see_out_of_scope_not_even_what_they_sent_from_home() {
        PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.link(lee, ada, ParentalResponsibility.YES);
        EntryView sent = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(lee), nursery.contribution("Cake", ada)));

        assertThat(nursery.journals.reading().find(nursery.family(lee), sent.id(), Side.WORKING))
                .isPresent();
        assertThat(nursery.journals.reading().find(nursery.staff(lee), sent.id(), Side.WORKING))
                .isEmpty();
    }

    @Test
    void P08_a_name_that_no_second_family_will_read_needs_no_moderation() {
        NewObservation note = NewObservation.about(Set.of(ada, ben), "Ada and Ben", "They quarrelled.", nursery.now());

        assertThat(nursery.journals.writing().submit(nursery.staff(nursery.kim), note.forStaffOnly()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(nursery.journals.writing().submit(nursery.staff(nursery.kim), note))
                .isInstanceOf(Outcome.AwaitsApproval.class);
    }

    @Test
    void P04_a_manager_who_is_family_reads_only_held_comments_on_which_nobody_else_could_decide() {
        PersonId mother = nursery.parent("Mia", ada);
        EntryView sent = nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
        Nursery.done(nursery.journals.moderation().approve(nursery.manager(), sent.id(), sent.version()));
        EntryId seen = nursery.observed("Tower", ada);
        nursery.comments(nursery.family(mother), sent.id(), ada, "Ben hit her");
        nursery.comments(nursery.family(mother), seen, ada, "Ben hit her");
        nursery.link(nursery.manager, ada, ParentalResponsibility.YES);
        Caller managing = nursery.manager();
        Nursery.done(nursery.journals.enrolling().endEmployment(managing, nursery.senior, managing.instant()));

        assertThat(nursery.journals.reading().comments(nursery.manager(), sent.id(), ada))
                .as("any staff could decide on it")
                .isEmpty();
        assertThat(nursery.journals.reading().comments(nursery.manager(), seen, ada))
                .as("nobody else moderates")
                .hasSize(1);
        assertThat(nursery.journals
                        .moderation()
                        .held(nursery.manager(), PageRequest.oldest(10))
                        .items())
                .extracting(row -> row.entry())
                .containsExactly(seen);
    }
}
