package org.learningjournal.proof.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.facts.FactWorld.NOW;
import static org.learningjournal.proof.facts.FactWorld.OPEN;
import static org.learningjournal.proof.facts.FactWorld.OPENED;
import static org.learningjournal.proof.facts.FactWorld.assertRefused;
import static org.learningjournal.proof.facts.FactWorld.reasons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.Vacancy;
import org.learningjournal.keyworking.KeyWorkerChanged;
import org.learningjournal.keyworking.KeyWorkers;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.people.StaffMember.Rank;

class KeyWorkersTest {
    private static final Period SPRING =
            Period.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), ZoneId.of("Europe/London"));
    private static final Instant LATER = Instant.parse("2026-04-01T00:00:00Z");

    private final FactWorld world = new FactWorld();
    private final ChildId ada = world.child("Ada");
    private final PersonId lee = world.employed("Lee Sample", Rank.PRACTITIONER);
    private final PersonId kim = world.employed("Kim Sample", Rank.PRACTITIONER);

    private Outcome<KeyWorkerAssignment> assign(PersonId person, Period period, String override) {
        return world.keyWorkers.assign(world.manager(), new NewAssignment(ada, person, period, Optional.of(override)));
    }

    @Test
    void P03_a_second_key_worker_in_the_same_time_is_refused_and_the_other_named() {
        world.assign(lee, ada, SPRING);
        Outcome<?> outcome = assign(kim, Period.since(NOW), "");
        assertRefused(outcome, Code.KEY_WORKER_OVERLAP);
        assertThat(reasons(outcome).get(0).sentence()).isEqualTo("Lee Sample is key worker until 30 June 2026.");
        assertThat(assign(kim, Period.since(SPRING.to()), "").isRefused()).isFalse();
    }

    @Test
    void P03_a_key_worker_is_employed_throughout() {
        PersonId ann = world.person("Ann");
        assertRefused(assign(ann, SPRING, ""), Code.NOT_EMPLOYED);
        world.employ(ann, Rank.PRACTITIONER, new Period(OPENED, NOW));
        assertRefused(assign(ann, SPRING, ""), Code.NOT_EMPLOYED);
        world.employ(ann, Rank.SENIOR, Period.since(NOW));
        assertThat(assign(ann, SPRING, "").isRefused()).isFalse();
        assertRefused(assign(PersonId.at(NOW), OPEN, ""), Code.NOT_FOUND);
    }

    @Test
    void P03_a_relative_is_key_worker_only_with_a_recorded_reason() {
        PersonId asParent = world.parent("Kim at home", ada, ParentalResponsibility.NO);
        world.enrolling.join(world.manager(), asParent, kim).orElseThrow();
        assertRefused(assign(kim, SPRING, ""), Code.KEY_WORKER_OWN_CHILD);
        assertRefused(assign(kim, SPRING, " \n"), Code.KEY_WORKER_OWN_CHILD);
        assertThat(assign(kim, SPRING, "no other room").orElseThrow().override())
                .contains("no other room");
        assertThat(world.lastLine().remark()).isEqualTo("no other room");
        assertThat(assign(lee, Period.since(SPRING.to()), "needless")
                        .orElseThrow()
                        .override())
                .isEmpty();
    }

    @Test
    void P04_a_restricted_person_is_never_key_worker_nor_cover() {
        world.restrict(kim, ada, LATER);
        assertRefused(assign(kim, SPRING, "please"), Code.RESTRICTED);
        assertRefused(world.keyWorkers.cover(world.manager(), new NewCover(ada, kim, SPRING)), Code.RESTRICTED);
    }

    @Test
    void P03_only_managers_assign() {
        NewAssignment command = new NewAssignment(ada, kim, SPRING, Optional.empty());
        assertRefused(world.keyWorkers.assign(world.staff(kim, NOW), command), Code.NOT_A_MANAGER);
        PersonId parent = world.parent("Pat", ada, ParentalResponsibility.YES);
        assertRefused(world.keyWorkers.assign(world.family(parent, NOW), command), Code.NOT_FOUND);
        NewAssignment elsewhere = new NewAssignment(ChildId.at(NOW), kim, SPRING, Optional.empty());
        assertRefused(world.keyWorkers.assign(world.manager(), elsewhere), Code.NOT_FOUND);
    }

    @Test
    void P03_changing_leaves_no_gap_and_no_overlap() {
        world.assign(lee, ada, SPRING);
        PersonId parent = world.parent("Pat", ada, ParentalResponsibility.YES);
        Outcome<KeyWorkerAssignment> outcome =
                world.keyWorkers.change(world.manager(), ada, kim, LATER, Optional.empty());
        assertThat(outcome.orElseThrow().period()).isEqualTo(new Period(LATER, SPRING.to()));
        assertThat(((Outcome.Done<?>) outcome).events())
                .containsExactly(new KeyWorkerChanged(ada, kim, NOW, java.util.Set.of(parent)));
        assertThat(world.keyWorkers.on(world.family(parent, NOW), ada, NOW)).contains(lee);
        assertThat(world.keyWorkers.on(world.family(parent, NOW), ada, LATER)).contains(kim);
        assertThat(world.keyWorkers.vacancies(world.manager(), ada, SPRING)).isEmpty();
        assertRefused(world.keyWorkers.change(world.manager(), ada, kim, LATER, Optional.empty()), Code.ALREADY_DONE);
        assertRefused(
                world.keyWorkers.change(world.manager(), ada, kim, SPRING.to(), Optional.empty()), Code.WRONG_STATE);
    }

    @Test
    void P03_after_an_end_there_is_a_dated_vacancy() {
        world.assign(lee, ada, OPEN);
        world.keyWorkers.end(world.manager(), ada, LATER, "moved rooms").orElseThrow();
        assertThat(world.keyWorkers.vacancies(world.manager(), ada, SPRING))
                .containsExactly(new Vacancy(ada, new Period(LATER, SPRING.to())));
        assertThat(world.keyWorkers.on(world.manager(), ada, LATER)).isEmpty();
        assertRefused(world.keyWorkers.end(world.manager(), ada, LATER, "moved rooms"), Code.NOT_FOUND);
    }

    @Test
    void P03_an_assignment_can_be_taken_back_at_its_beginning() {
        world.assign(lee, ada, SPRING);
        assertThat(world.keyWorkers
                        .end(world.manager(), ada, SPRING.from(), "a mistake")
                        .orElseThrow()
                        .assignment()
                        .period())
                .isEqualTo(Period.NEVER);
        assertThat(world.keyWorkers.vacancies(world.manager(), ada, SPRING)).hasSize(1);
    }

    @Test
    void P04_who_is_not_the_childs_family_learns_no_key_worker() {
        world.assign(lee, ada, OPEN);
        PersonId other = world.parent("Olu", world.child("Ben"), ParentalResponsibility.YES);
        PersonId kept = world.parent("Kit", ada, ParentalResponsibility.YES);
        world.restrict(kept, ada, NOW);
        assertThat(world.keyWorkers.on(world.family(other, NOW), ada, NOW)).isEmpty();
        assertThat(world.keyWorkers.on(world.family(kept, NOW), ada, NOW)).isEmpty();
        assertThat(world.keyWorkers.vacancies(world.family(kept, NOW), ada, SPRING))
                .isEmpty();
    }

    @Test
    void P03_cover_of_one_person_does_not_overlap_itself() {
        NewCover command = new NewCover(ada, kim, SPRING);
        assertThat(world.keyWorkers.cover(world.manager(), command).isRefused()).isFalse();
        assertRefused(world.keyWorkers.cover(world.manager(), command), Code.OVERLAPS);
    }

    @Test
    void P03_of_two_assignments_at_once_the_second_meets_the_first_and_writes_nothing() {
        NewAssignment command = new NewAssignment(ada, kim, SPRING, Optional.empty());
        KeyWorkers overtaken = FactWorld.journals(world.overtakenBy(() -> world.assign(lee, ada, SPRING)))
                .keyWorkers();
        Outcome<KeyWorkerAssignment> outcome = overtaken.assign(world.manager(), command);
        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(((Outcome.Conflict<KeyWorkerAssignment>) outcome).current().keyWorker())
                .isEqualTo(lee);
        assertThat(world.keyWorkers.on(world.manager(), ada, NOW)).contains(lee);
    }

    @Test
    void P03_a_change_of_other_facts_at_once_does_not_stand_in_the_way() {
        PersonId pat = world.person("Pat");
        NewAssignment command = new NewAssignment(ada, kim, SPRING, Optional.empty());
        KeyWorkers overtaken = FactWorld.journals(
                        world.overtakenBy(() -> world.link(pat, ada, ParentalResponsibility.YES, OPEN)))
                .keyWorkers();
        assertThat(overtaken.assign(world.manager(), command)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void P03_a_repeated_request_answers_the_same_and_does_nothing_twice() {
        NewAssignment command = new NewAssignment(ada, kim, SPRING, Optional.empty());
        RequestId request = RequestId.at(NOW);
        KeyWorkerAssignment first = world.keyWorkers
                .assign(world.manager().withRequest(request), command)
                .orElseThrow();
        assertThat(world.keyWorkers
                        .assign(world.manager().withRequest(request), command)
                        .orElseThrow())
                .isEqualTo(first);
    }
}
