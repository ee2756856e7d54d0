package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.done;

import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.Side;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.EntryView;

/** Section 2: two records of one human that a manager has joined count as one. */
class JoinedRecordsTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId again = nursery.person("Kim Carer again");

    @Test
    void P07_staff_find_under_either_record_what_they_keep_under_the_other() {
        EntryId draft = done(nursery.journals
                        .writing()
                        .draft(nursery.staff(nursery.kim), nursery.observation("Sand", ada)))
                .id();
        assertThat(nursery.journals.reading().find(nursery.staff(again), draft, Side.WORKING))
                .isEmpty();
        done(nursery.journals.enrolling().join(nursery.manager(), nursery.kim, again));
        assertThat(nursery.journals.reading().find(nursery.staff(again), draft, Side.WORKING))
                .map(EntryView::title)
                .contains("Sand");
    }

    @Test
    void P06_a_parent_finds_under_either_record_what_waits_under_the_other() {
        PersonId mother = nursery.parent("Mae", ada);
        EntryId waiting = nursery.waiting(
                        nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)))
                .id();
        PersonId record = nursery.parent("Mae again", ada);
        assertThat(nursery.journals.reading().find(nursery.family(record), waiting, Side.WORKING))
                .isEmpty();
        done(nursery.journals.enrolling().join(nursery.manager(), mother, record));
        assertThat(nursery.journals.reading().find(nursery.family(record), waiting, Side.WORKING))
                .map(EntryView::title)
                .contains("Cake");
    }

    @Test
    void P03_of_two_roles_the_narrower_scope_counts() {
        EntryId entry = nursery.observed("Sand", ada);
        PersonId wide = nursery.employed("Lee", Rank.PRACTITIONER, Sees.ALL_CHILDREN);
        PersonId narrow = nursery.employed("Lee again", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        assertThat(nursery.seen(nursery.staff(wide), entry)).isPresent();
        assertThat(nursery.seen(nursery.staff(narrow), entry)).isEmpty();
        done(nursery.journals.enrolling().join(nursery.manager(), wide, narrow));
        assertThat(nursery.seen(nursery.staff(wide), entry)).isEmpty();
        assertThat(nursery.seen(nursery.staff(narrow), entry)).isEmpty();
        nursery.keyWorker(narrow, ada);
        assertThat(nursery.seen(nursery.staff(wide), entry)).isPresent();
    }
}
