package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.people.StaffMember.Rank;

/** Who reads a comment that is held for a decision (section 3, staff who are family). */
class HeldCommentsTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);

    @Test
    void P04_staff_who_are_family_do_not_read_a_held_comment_of_the_other_parent() {
        PersonId both = nursery.employed("Bo", Rank.SENIOR);
        nursery.link(both, ada, ParentalResponsibility.YES);
        EntryId entry = nursery.observed("Group", ada, ben);
        nursery.comments(nursery.family(mother), entry, ada, "Ben hit her");

        assertThat(nursery.journals.reading().comments(nursery.family(both), entry, ada))
                .isEmpty();
        assertThat(nursery.journals.reading().comments(nursery.staff(both), entry, ada))
                .as("as staff it waits for a decision that is not theirs")
                .isEmpty();
    }
}
