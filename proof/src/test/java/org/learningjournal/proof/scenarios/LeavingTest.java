package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Place;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Side;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;

/** Scenarios 29 and 33: what leaves the system, and for whom. */
class LeavingTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final ChildId ben = nursery.child("Ben");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final PersonId motherOfBen = nursery.parent("Bella", ben);

    private JournalExport exported(PersonId recipient) {
        return done(nursery.journals
                .leaving()
                .export(nursery.manager(), new ExportRequest(ada, recipient, ExportPurpose.LEAVING)));
    }

    // 29

    @Test
    @Scenario(29)
    @Settles(PolicyDefault.DOWNLOAD)
    void P11_a_download_on_the_own_device_is_denied_to_a_manager_and_recorded() {
        MediumId photo = nursery.photo(ada);
        EntryId entry = nursery.observed("Sand", List.of(photo), ada);
        for (Place place : List.of(Place.HOME_OWN_DEVICE, Place.UNKNOWN)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int lines = nursery.trail().size();
            Caller caller = nursery.manager().from(place);

            Decision decision = nursery.journals.reading().open(caller, entry, Side.APPROVED, photo, out);

            assertThat(decision.reason().code()).isEqualTo(Code.NO_DOWNLOAD);
            assertThat(out.size()).isZero();
            assertThat(nursery.trail()).hasSize(lines + 1).last().satisfies(line -> {
                assertThat(line.codes()).containsExactly(Code.NO_DOWNLOAD);
                assertThat(line.place()).isEqualTo(place);
            });
            assertThat(codes(nursery.journals
                            .leaving()
                            .export(caller, new ExportRequest(ada, mother, ExportPurpose.LEAVING))))
                    .containsExactly(Code.NO_DOWNLOAD);
            assertThat(nursery.trail()).hasSize(lines + 2);
        }
        ByteArrayOutputStream here = new ByteArrayOutputStream();
        assertThat(nursery.journals
                        .reading()
                        .open(nursery.manager(), entry, Side.APPROVED, photo, here)
                        .permits())
                .isTrue();
        assertThat(here.size()).isPositive();
    }

    // 33

    @Test
    @Scenario(33)
    @Settles(PolicyDefault.LEAVERS_EXPORT)
    void P18_a_leavers_export_holds_no_other_familys_comment_and_no_unconsented_image() {
        nursery.consents(motherOfBen, ben, Purpose.IMAGE_IN_OTHER_JOURNALS);
        nursery.signs(mother);
        MediumId own = nursery.photo(ada);
        MediumId group = nursery.photo(ada, ben);
        EntryId entry = nursery.observed("Group", List.of(own, group), ada, ben);
        nursery.comments(nursery.family(mother), entry, ada, "Mine");
        nursery.comments(nursery.family(motherOfBen), entry, ben, "Not yours");
        nursery.comments(nursery.family(mother), entry, ada, "Held because of Ben");
        EntryId staffOnly = nursery.published(nursery.observation("Note", ada).forStaffOnly());
        nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Waiting", ada));

        JournalExport export = exported(mother);

        assertThat(export.items()).singleElement().satisfies(item -> {
            assertThat(item.view().id()).isEqualTo(entry).isNotEqualTo(staffOnly);
            assertThat(item.view().media()).extracting(medium -> medium.id()).containsExactly(own);
            assertThat(item.comments())
                    .extracting(remark -> remark.view().text())
                    .containsExactly("Mine");
        });
        assertThat(export.toString())
                .doesNotContain("Not yours")
                .doesNotContain("Ben")
                .doesNotContain("Bella");
        assertThat(export.withheld())
                .extracting(withheld -> withheld.reason().code())
                .containsExactly(Code.SHOWS_ANOTHER_CHILD);
        ExportRequest request = new ExportRequest(ada, mother, ExportPurpose.LEAVING);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(nursery.journals
                        .leaving()
                        .copy(nursery.manager(), request, entry, group, out)
                        .permits())
                .isFalse();
        assertThat(out.size()).isZero();

        nursery.consents(motherOfBen, ben, Purpose.IN_OTHERS_EXPORTS);
        assertThat(exported(mother).items().get(0).view().media()).hasSize(2);
        assertThat(nursery.journals
                        .leaving()
                        .copy(nursery.manager(), request, entry, group, out)
                        .permits())
                .isTrue();
        done(nursery.journals.consents().withdraw(nursery.family(motherOfBen), ben, Purpose.IMAGE_IN_OTHER_JOURNALS));
        assertThat(exported(mother).items().get(0).view().media()).hasSize(1);
    }

    @Test
    void P18_an_export_is_for_a_recipient_with_a_link_in_force_and_no_restriction() {
        PersonId father = nursery.parent("Finn", ada);
        assertThat(codes(nursery.journals
                        .leaving()
                        .export(nursery.manager(), new ExportRequest(ada, motherOfBen, ExportPurpose.ACCESS_REQUEST))))
                .containsExactly(Code.NOT_LINKED);
        nursery.restrict(father, ada);
        assertThat(codes(nursery.journals
                        .leaving()
                        .export(nursery.manager(), new ExportRequest(ada, father, ExportPurpose.LEAVING))))
                .containsExactly(Code.RESTRICTED);
        assertThat(codes(nursery.journals
                        .leaving()
                        .export(nursery.staff(nursery.senior), new ExportRequest(ada, mother, ExportPurpose.LEAVING))))
                .containsExactly(Code.NOT_A_MANAGER);
        assertThat(codes(nursery.journals
                        .leaving()
                        .export(nursery.family(mother), new ExportRequest(ada, mother, ExportPurpose.LEAVING))))
                .containsExactly(Code.NOT_FOUND);
    }

    @Test
    void P18_a_manager_limited_to_key_children_hears_that_and_nothing_of_a_restriction() {
        PersonId limited = nursery.employed("Lee", Rank.MANAGER, Sees.KEY_CHILDREN);
        assertThat(codes(nursery.journals
                        .leaving()
                        .export(nursery.staff(limited), new ExportRequest(ada, mother, ExportPurpose.LEAVING))))
                .containsExactly(Code.OUT_OF_SCOPE);
    }

    @Test
    void P18_a_leaver_may_be_exported_after_the_last_day() {
        EntryId entry = nursery.observed("Sand", ada);
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().leave(caller, ada, caller.instant().plusSeconds(60), Optional.empty()));
        nursery.pass(Duration.ofDays(3));

        assertThat(exported(mother).items())
                .extracting(item -> item.view().id())
                .containsExactly(entry);
    }

    @Test
    void P03_an_assignment_that_was_taken_back_is_in_no_export() {
        nursery.pass(Duration.ofDays(1));
        nursery.keyWorker(nursery.kim, ada);
        Caller caller = nursery.manager();
        done(nursery.journals.keyWorkers().end(caller, ada, nursery.now().minusSeconds(1), "nobody free"));

        assertThat(exported(mother).keyWorkers()).isEmpty();
    }

    @Test
    @Settles(PolicyDefault.WITHDRAWN_ENTRIES)
    void P04_withdrawn_entries_leave_no_trace_in_an_export() {
        EntryId entry = nursery.observed("Sand", ada);
        nursery.seen(nursery.family(mother), entry);
        done(nursery.journals.writing().withdraw(nursery.manager(), entry, "duplicate"));

        assertThat(exported(mother).items()).isEmpty();
        assertThat(exported(mother).toString()).doesNotContain(entry.toString());
    }
}
