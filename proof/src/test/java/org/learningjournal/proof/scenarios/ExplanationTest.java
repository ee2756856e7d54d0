package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.reading.Explanation;

/** One decision in two renderings: in full for the manager who asks, and as the person asked about hears it (4.2). */
class ExplanationTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final MediumId photo = nursery.photo(ada, ben);
    private final EntryId group = nursery.observed("Water", List.of(photo), ada, ben);

    private Explanation explained(Caller other) {
        return nursery.journals.reading().explain(nursery.manager(), other, group);
    }

    @Test
    void P04_a_restriction_is_read_out_to_the_manager_and_not_there_for_the_restricted() {
        nursery.restrict(mother, ada);
        Explanation why = explained(nursery.family(mother));
        assertThat(why.full().reason().code()).isEqualTo(Code.RESTRICTED);
        assertThat(why.heard().reason().code()).isEqualTo(Code.NOT_FOUND);
        assertThat(why.heard()).isEqualTo(nursery.journals.reading().maySee(nursery.family(mother), group));
    }

    @Test
    void P13_a_withheld_picture_is_explained_in_full_and_as_the_family_hears_it() {
        Explanation why = nursery.journals.reading().explain(nursery.manager(), nursery.family(mother), group, photo);
        assertThat(why.full().reason().code()).isEqualTo(Code.NO_IMAGE_CONSENT);
        assertThat(why.heard().reason().code()).isEqualTo(Code.SHOWS_ANOTHER_CHILD);
        assertThat(List.of(why.heard().reason()))
                .isEqualTo(nursery.seen(nursery.family(mother), group)
                        .orElseThrow()
                        .withheld());
    }

    @Test
    void P09_only_managers_have_decisions_about_others_explained() {
        Explanation no = nursery.journals.reading().explain(nursery.staff(nursery.kim), nursery.family(mother), group);
        assertThat(no.full().reason().code()).isEqualTo(Code.NOT_A_MANAGER);
        assertThat(no.heard()).isEqualTo(no.full());
    }
}
