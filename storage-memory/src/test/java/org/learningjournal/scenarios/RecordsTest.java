package org.learningjournal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.learningjournal.scenarios.Nursery.codes;
import static org.learningjournal.scenarios.Nursery.done;

import org.junit.jupiter.api.Test;
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.writing.NewComment;

/** What is recorded and told, and what happens when two commands meet. */
class RecordsTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId mother = nursery.parent("Mia", ada);

    private Journals meeting(String call, int nth, Runnable other) {
        return Journals.builder()
                .storage(Interposed.after(nursery.storage, call, nth, other))
                .build();
    }

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

    // Meetings

    @Test
    void P07_of_two_deliveries_of_one_request_at_once_only_one_acts() {
        EntryId entry = nursery.observed("Sand", ada);
        Caller caller = nursery.family(mother).withRequest(RequestId.at(nursery.now()));
        NewComment comment = NewComment.on(entry, ada, "Lovely");
        Journals second = meeting(
                "requests.find", 1, () -> done(nursery.journals.commenting().comment(caller, comment)));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> second.commenting().comment(caller, comment));

        done(nursery.journals.commenting().comment(caller, comment));
        assertThat(nursery.journals.reading().comments(nursery.family(mother), entry, ada))
                .hasSize(1);
    }

    @Test
    void P09_two_managers_who_end_each_others_employment_at_once_leave_one() {
        PersonId max = nursery.employed("Max", Rank.MANAGER);
        Caller one = nursery.manager();
        Caller other = nursery.staff(max);
        Journals slower = meeting(
                "people.staff", 2, () -> done(nursery.journals.enrolling().endEmployment(one, max, one.instant())));

        assertThat(codes(slower.enrolling().endEmployment(other, nursery.manager, other.instant())))
                .containsExactly(Code.WRONG_STATE);
        nursery.employed("Pat", Rank.PRACTITIONER);
    }
}
