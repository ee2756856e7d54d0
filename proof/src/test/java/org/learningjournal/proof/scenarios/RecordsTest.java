package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.Journals;
import org.learningjournal.audit.Delivery;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.ConflictException;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Event;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.visibility.EntryView;
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

    private List<Delivery> deliveries(EntryId entry) {
        return nursery.storage.audit().deliveries(nursery.setting, entry);
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

    @Test
    void P18_what_an_export_holds_is_delivered_to_its_recipient() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        ExportRequest request = new ExportRequest(ada, mother, ExportPurpose.LEAVING);

        done(nursery.journals.leaving().export(nursery.manager(), request));
        nursery.journals.leaving().copy(nursery.manager(), request, entry, photo, new ByteArrayOutputStream());

        assertThat(deliveries(entry))
                .filteredOn(delivery -> delivery.person().equals(mother))
                .extracting(Delivery::medium)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(photo));
    }

    @Test
    void P08_what_the_queue_shows_is_delivered() {
        EntryView waiting = offered();

        nursery.journals.moderation().queue(nursery.staff(nursery.senior), PageRequest.oldest(10));

        assertThat(deliveries(waiting.id())).extracting(Delivery::person).containsExactly(nursery.senior);
    }

    private EntryView offered() {
        return nursery.waiting(
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada)));
    }

    // Told

    @Test
    void P04_whose_link_has_ended_is_told_nothing_more_of_an_own_contribution() {
        EntryView declined = offered();
        EntryView asked = offered();
        nursery.unlink(mother, ada);

        List<Outcome<?>> outcomes = List.of(
                nursery.journals.commenting().ask(nursery.staff(nursery.kim), asked.id(), "When was this?"),
                nursery.journals.moderation().decline(nursery.manager(), declined.id(), declined.version(), "no"));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(((Outcome.Done<?>) outcome).events())
                        .extracting(Event::recipients)
                        .allSatisfy(told -> assertThat(told).doesNotContain(mother)));
    }

    @Test
    void P03_a_repeated_hand_over_is_answered_to_managers_only() {
        PersonId max = nursery.employed("Max", Rank.MANAGER);
        RequestId request = RequestId.at(nursery.now());
        done(nursery.journals.writing().handOver(nursery.staff(max).withRequest(request), nursery.kim, nursery.senior));
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, max, caller.instant()));
        nursery.employ(max, Rank.PRACTITIONER, Sees.AS_THE_SETTING);

        assertThat(codes(nursery.journals
                        .writing()
                        .handOver(nursery.staff(max).withRequest(request), nursery.kim, nursery.senior)))
                .containsExactly(Code.NOT_FOUND);
    }

    // Meetings

    @Test
    void P07_of_two_deliveries_of_one_request_at_once_only_one_acts() {
        EntryId entry = nursery.observed("Sand", ada);
        Caller caller = nursery.family(mother).withRequest(RequestId.at(nursery.now()));
        NewComment comment = NewComment.on(entry, ada, "Lovely");
        Journals second = meeting(
                "storage.ofCaller", 1, () -> done(nursery.journals.commenting().comment(caller, comment)));

        done(second.commenting().comment(caller, comment));

        assertThat(nursery.journals.reading().comments(nursery.family(mother), entry, ada))
                .hasSize(1);
    }

    @Test
    void P07_a_second_delivery_that_cannot_see_the_first_is_undone_and_says_so() {
        EntryId entry = nursery.observed("Sand", ada);
        Caller caller = nursery.family(mother).withRequest(RequestId.at(nursery.now()));
        NewComment comment = NewComment.on(entry, ada, "Lovely");
        Runnable first = () -> done(nursery.journals.commenting().comment(caller, comment));
        Journals blind = Journals.builder()
                .storage(Interposed.after(
                        Interposed.after(nursery.storage, "storage.ofCaller", 1, first), "storage.ofCaller", 2, first))
                .build();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> blind.commenting().comment(caller, comment));

        assertThat(nursery.journals.reading().comments(nursery.family(mother), entry, ada))
                .isEmpty();
    }

    @Test
    void P07_a_command_without_a_request_that_is_overtaken_says_so() {
        PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
        done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Draft", ada)));
        Caller caller = nursery.manager();
        Runnable other = () -> done(nursery.journals.writing().handOver(nursery.manager(), nursery.kim, lee));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> meeting("entries.find", 1, other).writing().handOver(caller, nursery.kim, lee));
        assertThat(done(meeting("entries.find", 1, other)
                        .writing()
                        .handOver(caller.withRequest(RequestId.at(nursery.now())), nursery.kim, lee)))
                .as("one with a request is decided again")
                .isEqualTo(1);
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
