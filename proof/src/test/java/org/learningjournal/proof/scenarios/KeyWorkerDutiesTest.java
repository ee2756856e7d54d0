package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.enrolling.ChildNames;
import org.learningjournal.enrolling.HandedOver;
import org.learningjournal.enrolling.NewHandOver;
import org.learningjournal.enrolling.PendingDecision;
import org.learningjournal.journal.Side;
import org.learningjournal.keyworker.KeyWorkerNotice;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.keyworking.Ended;
import org.learningjournal.keyworking.KeyWorkers;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.keyworking.NoticeDue;
import org.learningjournal.keyworking.OnDuty;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.Orphan;

/** What a setting owes a child and its parents about the key worker (EY-1 to EY-3), and what a leaver leaves behind. */
class KeyWorkerDutiesTest {
    private static final PageRequest ALL = PageRequest.oldest(100);

    private final Nursery nursery = new Nursery();
    private final KeyWorkers keyWorkers = nursery.journals.keyWorkers();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);

    private List<NoticeDue> due(Caller caller) {
        return keyWorkers.noticesDue(caller, ALL).items();
    }

    @Test
    void EY1_no_last_key_worker_goes_without_an_explicit_dated_vacancy() {
        nursery.keyWorker(nursery.kim, ada);
        Instant end = nursery.now().plus(Duration.ofDays(3));
        assertThat(codes(keyWorkers.end(nursery.manager(), ada, end, " "))).containsExactly(Code.INVALID);
        Ended ended = done(keyWorkers.end(nursery.manager(), ada, end, "Kim moves to the other room"));

        assertThat(ended.vacancies()).containsExactly(new Vacancy(ada, Period.since(end)));
        assertThat(nursery.trail())
                .last()
                .satisfies(line -> assertThat(line.remark()).isEqualTo("Kim moves to the other room"));
    }

    @Test
    void EY1_the_report_of_the_setting_names_every_vacancy_page_by_page_to_seniors_and_managers() {
        ChildId ben = nursery.child("Ben");
        ChildId cyd = nursery.child("Cyd");
        Instant day = Instant.parse("2026-02-01T00:00:00Z");
        Period month = new Period(day, day.plus(Duration.ofDays(28)));
        Instant week = day.plus(Duration.ofDays(7));
        done(keyWorkers.assign(
                nursery.manager(), new NewAssignment(ada, nursery.kim, Period.since(week), Optional.empty())));
        done(keyWorkers.assign(
                nursery.manager(),
                new NewAssignment(ben, lee, new Period(day, week.plusSeconds(60)), Optional.empty())));
        done(keyWorkers.assign(nursery.manager(), new NewAssignment(cyd, lee, Period.since(day), Optional.empty())));

        List<Vacancy> all = List.of(
                new Vacancy(ada, new Period(day, week)),
                new Vacancy(ben, new Period(week.plusSeconds(60), month.to())));
        assertThat(keyWorkers.vacancies(nursery.manager(), month, ALL).items()).isEqualTo(all);
        Page<Vacancy> first = keyWorkers.vacancies(nursery.staff(nursery.senior), month, PageRequest.oldest(1));
        assertThat(first.items()).isEqualTo(all.subList(0, 1));
        Page<Vacancy> second = keyWorkers.vacancies(
                nursery.staff(nursery.senior),
                month,
                PageRequest.oldest(1).after(first.next().orElseThrow()));
        assertThat(second.items()).isEqualTo(all.subList(1, 2));
        assertThat(second.next()).isEmpty();
        assertThat(keyWorkers.vacancies(nursery.staff(lee), month, ALL).items()).isEmpty();
        nursery.restrict(nursery.senior, ada);
        assertThat(keyWorkers
                        .vacancies(nursery.staff(nursery.senior), month, ALL)
                        .items())
                .isEqualTo(all.subList(1, 2));
    }

    @Test
    void P03_nobody_is_key_worker_or_cover_outside_the_stay() {
        Instant end = nursery.now().plus(Duration.ofDays(5));
        done(nursery.journals.enrolling().leave(nursery.manager(), ada, end, Optional.empty()));
        Period beyond = new Period(nursery.now(), end.plusSeconds(1));
        assertThat(codes(keyWorkers.assign(nursery.manager(), new NewAssignment(ada, lee, beyond, Optional.empty()))))
                .containsExactly(Code.NOT_ENROLLED);
        assertThat(codes(keyWorkers.cover(nursery.manager(), new NewCover(ada, lee, beyond))))
                .containsExactly(Code.NOT_ENROLLED);

        Period again = Period.since(end.plus(Duration.ofDays(30)));
        done(nursery.journals.enrolling().readmit(nursery.manager(), ada, again));
        assertThat(codes(nursery.journals.enrolling().readmit(nursery.manager(), ada, again)))
                .containsExactly(Code.OVERLAPS);
        assertThat(codes(keyWorkers.assign(
                        nursery.manager(), new NewAssignment(ada, lee, Period.since(nursery.now()), Optional.empty()))))
                .as("nor in the time between two stays")
                .containsExactly(Code.NOT_ENROLLED);
        done(keyWorkers.assign(nursery.manager(), new NewAssignment(ada, lee, again, Optional.empty())));
        assertThat(keyWorkers.vacancies(nursery.manager(), ada, Period.since(end)))
                .isEmpty();
    }

    @Test
    void P03_a_cover_ends_early_and_is_nothing_outside_its_dates() {
        PersonId limited = nursery.employed("Lou", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        var entry = nursery.observed("Sand", ada);
        Period days = new Period(nursery.now(), nursery.now().plus(Duration.ofDays(9)));
        done(keyWorkers.cover(nursery.manager(), new NewCover(ada, limited, days)));
        assertThat(nursery.seen(nursery.staff(limited), entry)).isPresent();

        Caller manager = nursery.manager();
        assertThat(done(keyWorkers.endCover(manager, ada, limited, manager.instant()))
                        .period()
                        .to())
                .isEqualTo(manager.instant());
        assertThat(nursery.seen(nursery.staff(limited), entry)).isEmpty();
        assertThat(codes(keyWorkers.endCover(nursery.manager(), ada, limited, manager.instant())))
                .containsExactly(Code.NOT_FOUND);
        assertThat(codes(keyWorkers.endCover(nursery.staff(nursery.senior), ada, limited, days.from())))
                .containsExactly(Code.NOT_A_MANAGER);
    }

    @Test
    void EY3_who_it_was_on_a_day_is_told_in_order_with_cover_as_known_now_and_as_recorded_then() {
        nursery.on("2026-03-27T12:00:00Z");
        nursery.keyWorker(nursery.kim, ada);
        Instant noon = Instant.parse("2026-03-29T11:00:00Z");
        Instant before = nursery.tick();
        done(keyWorkers.change(nursery.manager(), ada, lee, noon, Optional.empty()));
        PersonId lou = nursery.employed("Lou", Rank.PRACTITIONER);
        done(keyWorkers.cover(
                nursery.manager(), new NewCover(ada, lou, new Period(noon, noon.plus(Duration.ofDays(3))))));
        LocalDate change = LocalDate.of(2026, 3, 29);
        Period day = new Period(Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T23:00:00Z"));

        assertThat(keyWorkers.on(nursery.manager(), ada, change))
                .as("the day on which the clocks go forward has 23 hours")
                .containsExactly(
                        new OnDuty(nursery.kim, OnDuty.Part.KEY_WORKER, new Period(day.from(), noon)),
                        new OnDuty(lee, OnDuty.Part.KEY_WORKER, new Period(noon, day.to())),
                        new OnDuty(lou, OnDuty.Part.COVER, new Period(noon, day.to())));
        assertThat(keyWorkers.on(nursery.manager(), ada, change, before))
                .containsExactly(new OnDuty(nursery.kim, OnDuty.Part.KEY_WORKER, day));
        assertThat(keyWorkers.on(nursery.staff(lee), ada, change, before)).isEmpty();
        PersonId mother = nursery.parent("Mia", ada);
        PersonId stranger = nursery.parent("Bella", nursery.child("Ben"));
        assertThat(keyWorkers.on(nursery.family(mother), ada, change)).hasSize(3);
        assertThat(keyWorkers.on(nursery.family(stranger), ada, change)).isEmpty();
    }

    @Test
    void EY2_every_parent_with_access_is_to_be_told_and_the_record_shows_when_each_was() {
        PersonId mother = nursery.parent("Mia", ada);
        PersonId father = nursery.parent("Finn", ada);
        nursery.keyWorker(nursery.kim, ada);
        assertThat(due(nursery.staff(lee))).extracting(NoticeDue::parent).containsExactlyInAnyOrder(mother, father);
        NoticeDue toMother = due(nursery.manager()).stream()
                .filter(each -> each.parent().equals(mother))
                .findFirst()
                .orElseThrow();
        assertThat(toMother.keyWorker()).isEqualTo(nursery.kim);

        Caller teller = nursery.staff(lee);
        KeyWorkerNotice told = done(keyWorkers.told(teller, ada, mother, toMother.assignment()));
        assertThat(told.recorded().at()).isEqualTo(teller.instant());
        assertThat(codes(keyWorkers.told(nursery.staff(lee), ada, mother, toMother.assignment())))
                .containsExactly(Code.ALREADY_DONE);
        assertThat(due(nursery.manager())).extracting(NoticeDue::parent).containsExactly(father);
        assertThat(keyWorkers.notices(nursery.manager(), ada)).containsExactly(told);
        assertThat(keyWorkers.notices(nursery.family(mother), ada)).isEmpty();
        assertThat(due(nursery.family(mother))).isEmpty();
        assertThat(codes(keyWorkers.told(nursery.family(mother), ada, father, toMother.assignment())))
                .containsExactly(Code.NOT_FOUND);

        done(keyWorkers.change(nursery.manager(), ada, lee, nursery.tick(), Optional.empty()));
        assertThat(due(nursery.manager()))
                .as("a change is to be told anew, and who it was is not")
                .extracting(NoticeDue::parent, NoticeDue::keyWorker)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(mother, lee),
                        org.assertj.core.groups.Tuple.tuple(father, lee));
    }

    @Test
    void EY2_P04_no_notice_names_a_restricted_person_and_telling_one_is_as_if_there_were_none() {
        PersonId mother = nursery.parent("Mia", ada);
        PersonId father = nursery.parent("Finn", ada);
        nursery.keyWorker(nursery.kim, ada);
        var assignment = due(nursery.manager()).get(0).assignment();
        nursery.restrict(father, ada);

        assertThat(due(nursery.manager())).extracting(NoticeDue::parent).containsExactly(mother);
        assertThat(keyWorkers.told(nursery.staff(lee), ada, father, assignment))
                .isEqualTo(keyWorkers.told(nursery.staff(lee), ada, nursery.person("Olu"), assignment));
    }

    // 24

    @Test
    void P03_one_command_hands_over_assignments_drafts_and_waiting_items_and_names_what_only_the_leaver_could_decide() {
        ChildId ben = nursery.child("Ben");
        PersonId mother = nursery.parent("Mia", ada);
        nursery.keyWorker(nursery.kim, ada);
        nursery.keyWorker(nursery.kim, ben);
        nursery.link(lee, ben, org.learningjournal.family.FamilyLink.ParentalResponsibility.NO);
        done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Sand", ada)));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Water", ada).askingForModeration()));
        EntryView returned = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Mud", ada).askingForModeration()));
        done(nursery.journals
                .moderation()
                .giveBack(nursery.manager(), returned.id(), returned.version(), "more, please"));
        Caller caller = nursery.manager();
        HandedOver done = done(nursery.journals
                .enrolling()
                .handOver(caller, new NewHandOver(nursery.kim, caller.instant(), Optional.of(lee), "moves away")));

        assertThat(done.assignments()).singleElement().satisfies(line -> {
            assertThat(line.child()).isEqualTo(ada);
            assertThat(line.keyWorker()).isEqualTo(lee);
        });
        assertThat(done.vacancies())
                .as("a relative is not key worker without a recorded reason")
                .containsExactly(new Vacancy(ben, Period.since(caller.instant())));
        assertThat(done.items()).isEqualTo(3);
        assertThat(done.pending()).isEmpty();
        assertThat(keyWorkers.on(nursery.family(mother), ada, nursery.tick())).contains(lee);
        for (var id : List.of(waiting.id(), returned.id())) {
            assertThat(nursery.journals.reading().find(nursery.staff(lee), id, Side.WORKING))
                    .get()
                    .extracting(EntryView::author)
                    .isEqualTo(nursery.kim);
        }
        assertThat(nursery.journals.writing().orphans(nursery.manager(), ALL).items())
                .isEmpty();
        assertThat(due(nursery.manager())).extracting(NoticeDue::keyWorker).containsExactly(lee);
    }

    @Test
    void P06_what_only_the_leaver_could_decide_is_named_with_who_may_now() {
        Nursery small = new Nursery(SettingRules.defaults().withStaffSee(Sees.KEY_CHILDREN));
        ChildId child = small.child("Ada");
        PersonId mother = small.parent("Mia", child);
        PersonId next = small.employed("Lee", Rank.PRACTITIONER);
        small.keyWorker(small.kim, child);
        EntryView item =
                small.waiting(small.journals.writing().submit(small.family(mother), small.contribution("Cake", child)));
        Caller caller = small.manager();
        HandedOver done = done(small.journals
                .enrolling()
                .handOver(caller, new NewHandOver(small.kim, caller.instant(), Optional.of(next), "moves away")));

        assertThat(done.pending()).containsExactly(new PendingDecision(item.id(), Set.of(next)));
    }

    @Test
    void P09_drafts_of_somebody_who_is_gone_are_listed_for_managers_without_what_they_say() {
        EntryView draft =
                done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Sand", ada)));
        Caller caller = nursery.manager();
        done(nursery.journals.enrolling().endEmployment(caller, nursery.kim, caller.instant()));

        assertThat(nursery.journals.writing().orphans(nursery.manager(), ALL).items())
                .singleElement()
                .satisfies(orphan -> {
                    assertThat(orphan.entry()).isEqualTo(draft.id());
                    assertThat(orphan.keeper()).isEqualTo(nursery.kim);
                });
        assertThat(nursery.journals
                        .writing()
                        .orphans(nursery.staff(nursery.senior), ALL)
                        .items())
                .isEmpty();
        assertThat(done(nursery.journals
                                .enrolling()
                                .handOver(
                                        nursery.manager(),
                                        new NewHandOver(nursery.kim, nursery.now(), Optional.of(lee), "left before")))
                        .items())
                .isEqualTo(1);
        assertThat(nursery.journals.writing().orphans(nursery.manager(), ALL).items())
                .extracting(Orphan::entry)
                .isEmpty();
    }

    // Names

    @Test
    void P13_a_corrected_name_of_a_child_stays_hidden_in_texts_that_have_the_old_one() {
        ChildId ben = nursery.child("Ben");
        PersonId mother = nursery.parent("Mia", ada);
        var entry =
                nursery.published(NewObservation.about(Set.of(ada, ben), "Sand", "Ada and Ben dug.", nursery.now()));
        done(nursery.journals
                .enrolling()
                .correctNames(nursery.manager(), ben, new ChildNames("Bo", "OfBo", Optional.empty())));

        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().text())
                .isEqualTo("Ada and another child dug.");
        var held = nursery.comments(nursery.family(mother), entry, ada, "With Ben");
        assertThat(nursery.journals.moderation().held(nursery.manager(), ALL).items())
                .extracting(row -> row.comment().id())
                .containsExactly(held);
        assertThat(codes(nursery.journals
                        .enrolling()
                        .correctNames(nursery.staff(lee), ben, new ChildNames("Bo", "OfBo", Optional.empty()))))
                .containsExactly(Code.NOT_A_MANAGER);
        done(nursery.journals.enrolling().correctName(nursery.manager(), lee, "Leigh"));
        assertThat(nursery.storage.people().persons(nursery.setting, Set.of(lee)))
                .extracting(person -> person.name())
                .containsExactly("Leigh");
    }
}
