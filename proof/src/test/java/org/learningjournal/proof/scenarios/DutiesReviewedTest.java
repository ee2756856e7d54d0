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
import org.learningjournal.Journals;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.enrolling.HandedOver;
import org.learningjournal.enrolling.NewHandOver;
import org.learningjournal.enrolling.PendingDecision;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.keyworking.KeyWorkers;
import org.learningjournal.keyworking.NoticeDue;
import org.learningjournal.moderation.OverdueItem;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.EntryView;

/** Hand-over, vacancies and escalation where somebody is family, restricted, on two records, or there at the wrong time. */
class DutiesReviewedTest {
    private static final PageRequest ALL = PageRequest.oldest(100);

    private final Nursery nursery = new Nursery();
    private final KeyWorkers keyWorkers = nursery.journals.keyWorkers();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);

    private static Outcome<HandedOver> handOver(Nursery nursery, PersonId from, PersonId to) {
        Caller caller = nursery.manager();
        return nursery.journals
                .enrolling()
                .handOver(caller, new NewHandOver(from, caller.instant(), Optional.of(to), "moves away"));
    }

    private void join(PersonId one, PersonId other) {
        done(nursery.journals.enrolling().join(nursery.manager(), one, other));
    }

    private void offered(PersonId author) {
        nursery.waiting(nursery.journals.writing().submit(nursery.family(author), nursery.contribution("Cake", ada)));
    }

    private void asked(PersonId author) {
        nursery.waiting(nursery.journals
                .writing()
                .submit(nursery.staff(author), nursery.observation("Sand", ada).askingForModeration()));
    }

    private List<OverdueItem> overdue(PersonId caller) {
        nursery.pass(Duration.ofDays(3));
        return nursery.journals.moderation().overdue(nursery.staff(caller));
    }

    private List<Vacancy> report(PersonId caller) {
        return keyWorkers
                .vacancies(nursery.staff(caller), Period.since(nursery.now()), ALL)
                .items();
    }

    // Hand-over

    @Test
    void P08_a_hand_over_names_nothing_about_the_managers_own_child() {
        for (boolean family : List.of(false, true)) {
            Nursery small = new Nursery(SettingRules.defaults().withStaffSee(Sees.KEY_CHILDREN));
            ChildId child = small.child("Ada");
            PersonId mother = small.parent("Mia", child);
            PersonId next = small.employed("Lee", Rank.PRACTITIONER);
            small.keyWorker(small.kim, child);
            EntryView item = small.waiting(
                    small.journals.writing().submit(small.family(mother), small.contribution("Cake", child)));
            if (family) {
                small.link(small.manager, child, ParentalResponsibility.NO);
            }

            List<PendingDecision> pending =
                    done(handOver(small, small.kim, next)).pending();

            assertThat(pending).isEqualTo(family ? List.of() : List.of(new PendingDecision(item.id(), Set.of(next))));
        }
    }

    @Test
    void P11_who_may_decide_is_told_where_nobody_works_at_home() {
        Nursery small = new Nursery(SettingRules.defaults()
                .withStaffSee(Sees.KEY_CHILDREN)
                .withWorkAtHome(SettingRules.WorkAtHome.NOT_ALLOWED));
        ChildId child = small.child("Ada");
        PersonId mother = small.parent("Mia", child);
        PersonId next = small.employed("Lee", Rank.PRACTITIONER);
        small.keyWorker(small.kim, child);
        EntryView item =
                small.waiting(small.journals.writing().submit(small.family(mother), small.contribution("Cake", child)));

        assertThat(done(handOver(small, small.kim, next)).pending())
                .containsExactly(new PendingDecision(item.id(), Set.of(next)));
    }

    @Test
    void P03_who_is_still_employed_or_never_was_has_not_left() {
        EntryView draft =
                done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Sand", ada)));
        PersonId stranger = nursery.person("Olu");
        Instant before = nursery.now().minus(Duration.ofDays(30));

        for (PersonId person : List.of(nursery.kim, stranger)) {
            assertThat(codes(nursery.journals
                            .enrolling()
                            .handOver(nursery.manager(), new NewHandOver(person, before, Optional.of(lee), "left"))))
                    .containsExactly(Code.WRONG_STATE);
        }
        assertThat(nursery.journals
                        .reading()
                        .find(nursery.staff(nursery.kim), draft.id(), org.learningjournal.journal.Side.WORKING))
                .as("the draft is still Kim's")
                .isPresent();
    }

    @Test
    void P03_P04_a_successor_who_is_restricted_meanwhile_does_not_follow() {
        nursery.keyWorker(nursery.kim, ada);
        Storage raced = Interposed.after(nursery.storage, "facts.ofPerson", 3, () -> nursery.restrict(lee, ada));
        Caller caller = nursery.manager();
        HandedOver handed = done(Journals.builder()
                .storage(raced)
                .build()
                .enrolling()
                .handOver(caller.at(caller.instant().plusSeconds(60)), leaving(caller)));

        assertThat(handed.assignments()).isEmpty();
        assertThat(handed.vacancies()).containsExactly(new Vacancy(ada, Period.since(caller.instant())));
    }

    private NewHandOver leaving(Caller caller) {
        return new NewHandOver(nursery.kim, caller.instant(), Optional.of(lee), "moves away");
    }

    @Test
    void P03_a_repeated_hand_over_counts_and_names_nothing_again() {
        done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Sand", ada)));
        Caller caller = nursery.manager().withRequest(RequestId.at(nursery.tick()));
        assertThat(done(nursery.journals.enrolling().handOver(caller, leaving(caller)))
                        .items())
                .isEqualTo(1);
        HandedOver again = done(nursery.journals.enrolling().handOver(caller, leaving(caller)));

        assertThat(again.items()).isZero();
        assertThat(again.pending()).isEmpty();
        Caller drafts = nursery.manager().withRequest(RequestId.at(nursery.tick()));
        assertThat(done(nursery.journals.writing().handOver(drafts, lee, nursery.senior)))
                .isEqualTo(1);
        assertThat(done(nursery.journals.writing().handOver(drafts, lee, nursery.senior)))
                .isZero();
    }

    @Test
    void P03_nobody_hands_over_to_themself_and_any_record_of_an_employed_human_will_do() {
        PersonId second = nursery.person("Kim C");
        join(second, nursery.kim);
        done(nursery.journals.writing().draft(nursery.staff(lee), nursery.observation("Sand", ada)));

        assertThat(codes(nursery.journals.writing().handOver(nursery.manager(), nursery.kim, second)))
                .containsExactly(Code.ALREADY_DONE);
        assertThat(done(nursery.journals.writing().handOver(nursery.manager(), lee, second)))
                .isEqualTo(1);
        assertThat(codes(nursery.journals.writing().handOver(nursery.manager(), lee, nursery.person("Olu"))))
                .containsExactly(Code.NOT_EMPLOYED);
    }

    // Key worker

    @Test
    void EY1_P04_a_key_worker_kept_from_the_child_leaves_a_vacancy_for_seniors_and_managers_alone() {
        PersonId parent = nursery.employed("Pat", Rank.SENIOR);
        nursery.link(parent, ada, ParentalResponsibility.YES);
        PersonId second = nursery.person("Kim C");
        join(nursery.kim, second);
        nursery.keyWorker(nursery.kim, ada);
        assertThat(ofAda(report(nursery.manager))).isEmpty();
        nursery.restrict(second, ada);

        Instant now = nursery.now();
        for (PersonId moderator : List.of(nursery.manager, nursery.senior)) {
            assertThat(keyWorkers
                            .vacancies(nursery.staff(moderator), Period.since(now), ALL)
                            .items())
                    .contains(new Vacancy(ada, Period.since(now)));
            assertThat(keyWorkers.vacancies(nursery.staff(moderator), ada, Period.since(now)))
                    .containsExactly(new Vacancy(ada, Period.since(now)));
        }
        assertThat(ofAda(report(parent))).isEmpty();
        for (PersonId other : List.of(parent, lee, nursery.kim)) {
            assertThat(keyWorkers.vacancies(nursery.staff(other), ada, Period.since(now)))
                    .isEmpty();
        }
        assertThat(keyWorkers.vacancies(nursery.family(parent), ada, Period.since(now)))
                .isEmpty();

        done(nursery.journals.families().lift(nursery.manager(), ada, nursery.kim, "cleared up"));
        assertThat(ofAda(keyWorkers
                        .vacancies(nursery.manager(), Period.since(now), ALL)
                        .items()))
                .as("nor does the report of a lifted one")
                .isEmpty();
    }

    private List<Vacancy> ofAda(List<Vacancy> all) {
        return all.stream().filter(each -> each.child().equals(ada)).toList();
    }

    @Test
    void EY1_P04_the_time_before_the_restriction_is_no_vacancy() {
        nursery.keyWorker(nursery.kim, ada);
        Instant since = nursery.now();
        nursery.pass(Duration.ofDays(2));
        nursery.restrict(nursery.kim, ada);

        assertThat(keyWorkers.vacancies(nursery.manager(), ada, Period.since(since)))
                .containsExactly(new Vacancy(ada, Period.since(nursery.now().minusSeconds(1))));
    }

    @Test
    void EY2_P04_no_parent_is_to_be_told_of_a_key_worker_kept_from_the_child() {
        PersonId mother = nursery.parent("Mia", ada);
        nursery.keyWorker(nursery.kim, ada);
        NoticeDue due = keyWorkers.noticesDue(nursery.manager(), ALL).items().get(0);
        nursery.restrict(nursery.kim, ada);

        assertThat(keyWorkers.noticesDue(nursery.manager(), ALL).items()).isEmpty();
        assertThat(codes(keyWorkers.told(nursery.manager(), ada, mother, due.assignment())))
                .containsExactly(Code.NOT_FOUND);
        done(nursery.journals.families().lift(nursery.manager(), ada, nursery.kim, "cleared up"));
        assertThat(keyWorkers.noticesDue(nursery.manager(), ALL).items()).containsExactly(due);
    }

    @Test
    void EY3_no_day_beyond_the_calendar_has_a_key_worker() {
        nursery.keyWorker(nursery.kim, ada);
        for (LocalDate day : List.of(
                LocalDate.MAX,
                LocalDate.MIN,
                LocalDate.of(9999, 12, 31),
                LocalDate.of(1, 1, 1),
                LocalDate.of(0, 12, 31))) {
            nursery.recorder.taken();
            assertThat(keyWorkers.on(nursery.manager(), ada, day)).isEmpty();
            assertThat(keyWorkers.on(nursery.manager(), ada, day, nursery.now()))
                    .isEmpty();
            assertThat(nursery.recorder.taken()).isEmpty();
        }
        assertThat(keyWorkers.on(nursery.manager(), ada, LocalDate.of(9999, 12, 30)))
                .hasSize(1);
        assertThat(keyWorkers.on(nursery.manager(), ada, LocalDate.of(1, 1, 2))).isEmpty();
    }

    // Whom to ask

    @Test
    void P04_P08_what_a_restricted_person_wrote_is_asked_of_no_senior_even_where_no_manager_may_decide() {
        PersonId mother = nursery.parent("Mia", ada);
        offered(mother);
        nursery.restrict(mother, ada);
        nursery.link(nursery.manager, ada, ParentalResponsibility.NO);

        assertThat(overdue(nursery.senior))
                .singleElement()
                .satisfies(late -> assertThat(late.recipients()).isEmpty());
    }

    @Test
    void P08_a_sole_senior_is_not_asked_about_the_own() {
        nursery.restrict(nursery.manager, ada);
        asked(nursery.senior);

        assertThat(overdue(nursery.senior))
                .singleElement()
                .satisfies(late -> assertThat(late.recipients()).isEmpty());
    }

    @Test
    void P08_a_manager_is_not_asked_about_the_own_while_a_senior_is_employed_who_is_kept_from_it() {
        PersonId other = nursery.employed("Max", Rank.MANAGER);
        nursery.restrict(nursery.senior, ada);
        nursery.restrict(other, ada);
        asked(nursery.manager);

        assertThat(overdue(nursery.manager))
                .singleElement()
                .satisfies(late -> assertThat(late.recipients()).isEmpty());
    }

    @Test
    void P08_makers_and_family_are_not_asked_under_another_record_of_theirs_nor_once_the_link_has_ended() {
        PersonId author = nursery.employed("Amy", Rank.SENIOR);
        PersonId second = nursery.employed("Amy A", Rank.SENIOR);
        PersonId aunt = nursery.employed("Fay", Rank.SENIOR);
        PersonId home = nursery.parent("Fay at home", ada);
        PersonId once = nursery.employed("Ona", Rank.SENIOR);
        nursery.link(once, ada, ParentalResponsibility.NO);
        nursery.unlink(once, ada);
        join(second, author);
        join(home, aunt);
        asked(author);

        assertThat(overdue(nursery.manager))
                .singleElement()
                .satisfies(late -> assertThat(late.recipients()).containsExactly(nursery.senior));
    }
}
