package org.learningjournal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.scenarios.Nursery.codes;

import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.PersonId;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;

/** What is recorded and told, and what happens when two commands meet. */
class RecordsTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId mother = nursery.parent("Mia", ada);

    // The trail and deliveries

    @Test
    void P18_a_refused_export_says_in_the_trail_why() {
        ExportRequest request = new ExportRequest(ada, nursery.parent("Sue"), ExportPurpose.LEAVING);

        assertThat(codes(nursery.journals.leaving().export(nursery.manager(), request)))
                .containsExactly(Code.NOT_LINKED);

        assertThat(nursery.trail()).last().satisfies(line -> {
            assertThat(line.codes()).containsExactly(Code.NOT_LINKED);
            assertThat(line.remark()).startsWith("LEAVING");
        });
    }

}
