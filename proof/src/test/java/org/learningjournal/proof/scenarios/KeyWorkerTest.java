package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.Side;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;
import org.learningjournal.proof.Scenario;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.visibility.EntryView;

/** Scenarios 23 to 25. */
class KeyWorkerTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");

    // 23

    @Test
    @Scenario(23)
    void P03_every_day_has_one_key_worker_or_a_dated_vacancy_and_no_overlap() {
        Instant from = nursery.now().plusSeconds(60);
        Instant to = from.plus(Duration.ofDays(10));
        PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
        done(nursery.journals
                .keyWorkers()
                .assign(
                        nursery.manager(),
                        new NewAssignment(ada, nursery.kim, new Period(from, to), Optional.empty())));

        assertThat(codes(nursery.journals
                        .keyWorkers()
                        .assign(
                                nursery.manager(),
                                new NewAssignment(
                                        ada, lee, new Period(to.minusSeconds(1), Period.FOREVER), Optional.empty()))))
                .containsExactly(Code.KEY_WORKER_OVERLAP);
        done(nursery.journals
                .keyWorkers()
                .assign(
                        nursery.manager(),
                        new NewAssignment(ada, lee, Period.since(to.plus(Duration.ofDays(1))), Optional.empty())));
        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, to.minusSeconds(1)))
                .contains(nursery.kim);
        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, to)).isEmpty();
        assertThat(nursery.journals
                        .keyWorkers()
                        .vacancies(nursery.manager(), ada, new Period(from, to.plus(Duration.ofDays(30)))))
                .containsExactly(new Vacancy(ada, new Period(to, to.plus(Duration.ofDays(1)))));
    }

    // 24

    @Test
    @Scenario(24)
    void P03_when_a_key_worker_leaves_assignments_end_drafts_go_to_the_successor_and_authorship_stays() {
        PersonId lee = nursery.employed("Lee", Rank.PRACTITIONER);
        nursery.keyWorker(nursery.kim, ada);
        EntryView draft =
                done(nursery.journals.writing().draft(nursery.staff(nursery.kim), nursery.observation("Sand", ada)));
        EntryView waiting = nursery.waiting(nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        nursery.observation("Water", ada).askingForModeration()));
        Caller caller = nursery.manager();
        assertThat(done(nursery.journals.enrolling().endEmployment(caller, nursery.kim, caller.instant()))
                        .children())
                .containsExactly(ada);
        assertThat(done(nursery.journals.writing().handOver(nursery.manager(), nursery.kim, lee)))
                .isEqualTo(2);

        assertThat(nursery.journals.keyWorkers().on(nursery.manager(), ada, nursery.tick()))
                .isEmpty();
        EntryView mine = nursery.journals
                .reading()
                .find(nursery.staff(lee), draft.id(), Side.WORKING)
                .orElseThrow();
        assertThat(mine.author()).isEqualTo(nursery.kim);
        assertThat(nursery.journals.reading().find(nursery.staff(lee), waiting.id(), Side.WORKING))
                .isPresent();
        nursery.waiting(nursery.journals.writing().submit(nursery.staff(lee), draft.id(), draft.version()));
    }

    // 25

    @Test
    @Scenario(25)
    void P03_cover_works_only_inside_its_dates() {
        PersonId limited = nursery.employed("Lee", Rank.PRACTITIONER, Sees.KEY_CHILDREN);
        EntryId entry = nursery.observed("Sand", ada);
        Instant from = nursery.now().plus(Duration.ofDays(1));
        Period days = new Period(from, from.plus(Duration.ofDays(2)));
        done(nursery.journals.keyWorkers().cover(nursery.manager(), new NewCover(ada, limited, days)));

        assertThat(nursery.seen(nursery.staff(limited), entry)).isEmpty();
        nursery.pass(Duration.ofHours(36));
        assertThat(nursery.seen(nursery.staff(limited), entry)).isPresent();
        nursery.pass(Duration.ofDays(2));
        assertThat(nursery.seen(nursery.staff(limited), entry)).isEmpty();
        assertThat(nursery.journals.reading().count(nursery.staff(limited), EntryQuery.published()))
                .isZero();
    }
}
