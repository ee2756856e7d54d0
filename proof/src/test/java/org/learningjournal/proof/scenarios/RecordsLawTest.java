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
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.keyworking.KeyWorkerChanged;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.PolicyDefault;
import org.learningjournal.proof.Scenario;
import org.learningjournal.proof.Settles;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;

/** What the early-years framework asks of a child's records (reference EY-1 to EY-14). */
class RecordsLawTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId mother = nursery.parent("Mia", ada);

    @Test
    @Scenario(23)
    void EY_1_a_child_without_a_key_worker_is_a_vacancy_from_the_first_day() {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        Instant assigned = nursery.now().plus(Duration.ofDays(2));
        Period term = new Period(first.minus(Duration.ofDays(30)), assigned.plus(Duration.ofDays(60)));
        assertThat(nursery.journals.keyWorkers().vacancies(nursery.manager(), ada, term))
                .containsExactly(new Vacancy(ada, new Period(first, term.to())));
        done(nursery.journals
                .keyWorkers()
                .assign(
                        nursery.manager(),
                        new NewAssignment(ada, nursery.kim, Period.since(assigned), Optional.empty())));

        assertThat(nursery.journals.keyWorkers().vacancies(nursery.manager(), ada, term))
                .containsExactly(new Vacancy(ada, new Period(first, assigned)));
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().leave(caller, ada, assigned.plus(Duration.ofDays(10)), Optional.empty()));
        assertThat(nursery.journals.keyWorkers().vacancies(nursery.manager(), ada, term))
                .as("after the last day nobody is missing")
                .containsExactly(new Vacancy(ada, new Period(first, assigned)));
    }

    @Test
    void EY_2_a_change_of_key_worker_is_told_to_every_parent_with_access_and_names_the_person() {
        PersonId father = nursery.parent("Finn", ada);
        PersonId barred = nursery.parent("Bart", ada);
        nursery.restrict(barred, ada);
        PersonId gone = nursery.parent("Gus", ada);
        nursery.unlink(gone, ada);
        nursery.keyWorker(nursery.kim, ada);
        Caller caller = nursery.manager();

        Outcome<?> changed =
                nursery.journals.keyWorkers().change(caller, ada, nursery.senior, caller.instant(), Optional.empty());

        assertThat(((Outcome.Done<?>) changed).events()).singleElement().satisfies(event -> {
            assertThat(((KeyWorkerChanged) event).keyWorker()).isEqualTo(nursery.senior);
            assertThat(event.recipients()).containsExactlyInAnyOrder(mother, father);
        });
        assertThat(nursery.journals.keyWorkers().on(nursery.family(mother), ada, nursery.tick()))
                .contains(nursery.senior);
    }

    @Test
    void EY_3_who_was_key_worker_on_a_past_day_stays_answerable_after_every_change() {
        nursery.keyWorker(nursery.kim, ada);
        Instant first = nursery.now();
        nursery.pass(Duration.ofDays(10));
        Caller caller = nursery.manager();
        done(nursery.journals.keyWorkers().change(caller, ada, nursery.senior, caller.instant(), Optional.empty()));
        Instant second = nursery.now();
        nursery.pass(Duration.ofDays(10));
        Caller ending = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(ending, nursery.senior, ending.instant()));

        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, first))
                .contains(nursery.kim);
        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, second.minusSeconds(60)))
                .contains(nursery.kim);
        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, second))
                .contains(nursery.senior);
        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, nursery.tick()))
                .isEmpty();
    }

    @Test
    void EY_4_a_trainee_may_be_key_worker_and_of_as_many_children_as_the_setting_says() {
        PersonId trainee = nursery.employed("Tia", Rank.PRACTITIONER, Mark.TRAINEE);
        for (int i = 0; i < 30; i++) {
            ChildId child = nursery.child("Child" + i);
            nursery.keyWorker(trainee, child);
            assertThat(nursery.journals.keyWorkers().on(nursery.manager(), child, nursery.tick()))
                    .contains(trainee);
        }
    }

    @Test
    void EY_5_a_parents_contribution_reaches_the_key_workers_queue_and_notice() {
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        nursery.keyWorker(limited, ada);

        Outcome<EntryView> submitted =
                nursery.journals.writing().submit(nursery.family(mother), nursery.contribution("Cake", ada));

        assertThat(((Outcome.AwaitsApproval<EntryView>) submitted).events())
                .anySatisfy(event -> assertThat(event.recipients()).contains(limited));
        EntryView waiting = nursery.waiting(submitted);
        assertThat(nursery.journals
                        .moderation()
                        .queue(nursery.staff(limited), PageRequest.oldest(10))
                        .items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.item().id()).isEqualTo(waiting.id());
                    assertThat(item.decision().permits()).isTrue();
                });
    }

    @Test
    void EY_6_an_observation_can_be_saved_with_no_photo_no_text_and_no_framework_element() {
        Outcome<EntryView> outcome = nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        NewObservation.about(Set.of(ada), "Counts to five", "", nursery.now()));

        EntryView published = done(outcome);
        assertThat(published.media()).isEmpty();
        assertThat(published.elements()).isEmpty();
        assertThat(nursery.seen(nursery.family(mother), published.id())).isPresent();
    }

    @Test
    void EY_12_a_parents_comment_is_part_of_the_record_and_of_every_export() {
        EntryId entry = nursery.observed("Sand", ada);
        nursery.comments(nursery.family(mother), entry, ada, "She does this at home too");
        nursery.comments(nursery.staff(nursery.kim), entry, ada, "Thank you");
        PersonId father = nursery.parent("Finn", ada);

        assertThat(nursery.journals.reading().comments(nursery.staff(nursery.kim), entry, ada))
                .hasSize(2);
        for (ExportRequest request : List.of(
                new ExportRequest(ada, mother, ExportPurpose.LEAVING),
                new ExportRequest(ada, father, ExportPurpose.ACCESS_REQUEST),
                new ExportRequest(ada, nursery.manager, ExportPurpose.SETTING_COPY))) {
            assertThat(done(nursery.journals.leaving().export(nursery.manager(), request))
                            .items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.comments())
                            .as("%s", request.purpose())
                            .extracting(remark -> remark.view().text())
                            .containsExactly("She does this at home too", "Thank you"));
        }
    }

    @Test
    void EY_12_a_removed_comment_is_in_no_export_and_the_record_knows_it_was_there() {
        EntryId entry = nursery.observed("Sand", ada);
        CommentId comment = nursery.comments(nursery.family(mother), entry, ada, "Rude words");
        done(nursery.journals.commenting().remove(nursery.manager(), comment));

        JournalExport export = done(nursery.journals
                .leaving()
                .export(nursery.manager(), new ExportRequest(ada, mother, ExportPurpose.LEAVING)));

        assertThat(export.toString()).doesNotContain("Rude");
        assertThat(nursery.trail())
                .anySatisfy(line -> assertThat(line.subject()).contains(comment.value()));
        assertThat(nursery.storage.comments().find(nursery.setting, comment)).isPresent();
    }

    @Test
    @Settles({PolicyDefault.DOWNLOAD, PolicyDefault.LEAVERS_EXPORT})
    void EY_14_an_export_holds_every_item_about_the_child_and_a_line_for_each_that_is_withheld() {
        ChildId ben = nursery.child("Ben");
        nursery.signs(mother);
        MediumId own = nursery.photo(ada);
        EntryId shown = nursery.observed("Sand", List.of(own), ada);
        EntryId part = nursery.observed("Group", List.of(nursery.photo(ada, ben)), ada, ben);
        EntryId home = nursery.contributed(mother, nursery.contribution("Cake", ada));

        JournalExport export = done(nursery.journals
                .leaving()
                .export(nursery.manager(), new ExportRequest(ada, mother, ExportPurpose.ACCESS_REQUEST)));

        assertThat(export.items()).extracting(item -> item.view().id()).containsExactlyInAnyOrder(shown, part, home);
        assertThat(export.withheld()).singleElement().satisfies(withheld -> {
            assertThat(withheld.entry()).isEqualTo(part);
            assertThat(withheld.reason().code()).isEqualTo(Code.SHOWS_ANOTHER_CHILD);
        });
        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.remark()).startsWith("ACCESS_REQUEST"));
        assertThat(done(nursery.journals
                                .leaving()
                                .export(
                                        nursery.manager(),
                                        new ExportRequest(ada, nursery.manager, ExportPurpose.SETTING_COPY)))
                        .withheld())
                .as("the copy that stays at the setting is whole")
                .isEmpty();
    }

    @Test
    @Settles(PolicyDefault.LEAVERS_EXPORT)
    void EY_14_a_grandparents_copy_holds_what_a_grandparent_sees_and_no_more() {
        EntryId before = nursery.observed("Before", ada);
        nursery.pass(Duration.ofDays(1));
        PersonId grandfather = nursery.person("Gil");
        nursery.link(grandfather, ada, ParentalResponsibility.NO);
        nursery.pass(Duration.ofDays(1));
        EntryId since = nursery.observed("Since", ada);

        JournalExport export = done(nursery.journals
                .leaving()
                .export(nursery.manager(), new ExportRequest(ada, grandfather, ExportPurpose.LEAVING)));

        assertThat(export.items())
                .extracting(item -> item.view().id())
                .containsExactly(since)
                .doesNotContain(before);
    }

    @Test
    @Settles(PolicyDefault.DOWNLOAD)
    void EY_13_the_copy_that_stays_at_the_setting_is_for_the_manager_who_makes_it_and_never_of_a_protected_child() {
        nursery.observed("Sand", ada);
        PersonId max = nursery.employed("Max", Rank.MANAGER);
        var leaving = nursery.journals.leaving();
        assertThat(leaving.export(nursery.manager(), new ExportRequest(ada, max, ExportPurpose.SETTING_COPY))
                        .isRefused())
                .as("not for a colleague")
                .isTrue();
        assertThat(leaving.export(nursery.manager(), new ExportRequest(ada, mother, ExportPurpose.SETTING_COPY))
                        .isRefused())
                .as("nor for the family")
                .isTrue();
        nursery.restrict(max, ada);
        assertThat(codes(leaving.export(nursery.staff(max), new ExportRequest(ada, max, ExportPurpose.SETTING_COPY))))
                .containsExactly(Code.ASK_A_MANAGER);
    }
}
