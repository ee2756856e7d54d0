package org.learningjournal.proof.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.facts.FactWorld.NOW;
import static org.learningjournal.proof.facts.FactWorld.OPEN;
import static org.learningjournal.proof.facts.FactWorld.OPENED;
import static org.learningjournal.proof.facts.FactWorld.assertRefused;
import static org.learningjournal.proof.facts.FactWorld.reasons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewEmployment;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.keyworking.NewCover;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

class EnrollingTest {
    private static final Instant SUMMER = Instant.parse("2026-08-01T00:00:00Z");

    private final FactWorld world = new FactWorld();
    private final PersonId kim = world.employed("Kim", Rank.PRACTITIONER);

    private static NewChild newChild(String given, LocalDate born) {
        return new NewChild(given, "Sample", Optional.of(" "), born, OPEN, Optional.empty());
    }

    @Test
    void P15_a_setting_is_opened_once_and_the_trail_says_so() {
        assertThat(world.storage.audit().trail(world.setting, 0, 1).get(0).act())
                .isEqualTo("enrolling.open");
        assertRefused(world.enrolling.open(world.newSetting(), NOW), Code.ALREADY_DONE);
        assertThat(world.lastLine().result()).isEqualTo(AuditRecord.Result.REFUSED);
    }

    @Test
    void P01_every_violation_of_a_new_child_is_listed() {
        Outcome<?> outcome = world.enrolling.addChild(
                world.manager(),
                new NewChild("\u2003", "a\nb", Optional.of(" "), null, null, Optional.of("\u202Eabc")));
        assertThat(reasons(outcome)).extracting(Reason::code).containsOnly(Code.INVALID);
        assertThat(reasons(outcome))
                .extracting(Reason::sentence)
                .contains("born must not be null", "stay must not be null")
                .anyMatch(sentence -> sentence.startsWith("givenName must not be blank"))
                .anyMatch(sentence -> sentence.startsWith("familyName must not contain control"))
                .anyMatch(sentence -> sentence.startsWith("knownAs must not be blank"))
                .anyMatch(sentence -> sentence.startsWith("externalRef must not contain control"));
    }

    @Test
    void P01_a_child_is_born_before_the_stay_begins() {
        NewChild command =
                new NewChild("Ada", "Sample", Optional.empty(), LocalDate.of(2026, 9, 1), OPEN, Optional.empty());
        assertRefused(world.enrolling.addChild(world.manager(), command), Code.INVALID);
        assertRefused(
                world.enrolling.addChild(world.manager(), newChild("Ada", LocalDate.of(2022, 5, 1))), Code.INVALID);
    }

    @Test
    void P09_only_managers_record_people() {
        assertRefused(
                world.enrolling.addPerson(world.staff(kim, NOW), new NewPerson("Pat", Optional.empty())),
                Code.NOT_A_MANAGER);
        assertThat(world.lastLine().codes()).containsExactly(Code.NOT_A_MANAGER);
        assertRefused(world.enrolling.join(world.staff(kim, NOW), kim, world.mia), Code.NOT_A_MANAGER);
        assertRefused(world.enrolling.endEmployment(world.staff(kim, NOW), kim, NOW), Code.NOT_A_MANAGER);
        assertRefused(
                world.enrolling.addPerson(world.family(kim, NOW), new NewPerson("Pat", Optional.empty())),
                Code.NOT_FOUND);
    }

    @Test
    void P15_a_role_of_the_same_rank_does_not_overlap_and_another_may() {
        NewEmployment again = new NewEmployment(kim, Rank.PRACTITIONER, Set.of(), Sees.AS_THE_SETTING, OPEN);
        assertRefused(world.enrolling.employ(world.manager(), again), Code.OVERLAPS);
        NewEmployment higher = new NewEmployment(kim, Rank.SENIOR, Set.of(), Sees.AS_THE_SETTING, OPEN);
        assertThat(world.enrolling.employ(world.manager(), higher).isRefused()).isFalse();
        NewEmployment nobody = new NewEmployment(PersonId.at(NOW), Rank.SENIOR, Set.of(), Sees.AS_THE_SETTING, OPEN);
        assertRefused(world.enrolling.employ(world.manager(), nobody), Code.NOT_FOUND);
        NewEmployment empty = new NewEmployment(null, null, null, null, null);
        assertThat(reasons(world.enrolling.employ(world.manager(), empty))).hasSize(5);
    }

    @Test
    void P15_joining_takes_all_records_along() {
        PersonId one = world.person("Pat");
        PersonId two = world.person("Pat S");
        PersonId three = world.person("P Sample");
        world.enrolling.join(world.manager(), one, two).orElseThrow();
        assertRefused(world.enrolling.join(world.manager(), two, one), Code.ALREADY_DONE);
        world.enrolling.join(world.manager(), two, three).orElseThrow();
        assertThat(world.storage.facts().ofPerson(world.setting, three).records())
                .hasSize(3);
        assertRefused(world.enrolling.join(world.manager(), one, PersonId.at(NOW)), Code.NOT_FOUND);
        assertRefused(world.enrolling.join(world.manager(), PersonId.at(NOW), one), Code.NOT_FOUND);
    }

    @Test
    void P03_when_employment_ends_assignments_and_covers_end() {
        ChildId ada = world.child("Ada");
        ChildId ben = world.child("Ben");
        world.assign(kim, ada, OPEN);
        world.keyWorkers
                .cover(world.manager(), new NewCover(ben, kim, Period.since(SUMMER)))
                .orElseThrow();
        assertThat(world.enrolling
                        .endEmployment(world.manager(), kim, SUMMER)
                        .orElseThrow()
                        .children())
                .containsExactlyInAnyOrder(ada, ben);
        assertThat(world.keyWorkers.on(world.manager(), ada, SUMMER.minusSeconds(1)))
                .contains(kim);
        assertThat(world.keyWorkers.on(world.manager(), ada, SUMMER)).isEmpty();
        assertRefused(world.enrolling.endEmployment(world.manager(), kim, SUMMER), Code.ALREADY_DONE);
        assertRefused(world.enrolling.endEmployment(world.manager(), PersonId.at(NOW), SUMMER), Code.NOT_FOUND);
        assertRefused(world.enrolling.endEmployment(world.manager(), kim, Instant.MAX), Code.INVALID);
    }

    @Test
    void P03_a_promotion_ends_no_assignment() {
        ChildId ada = world.child("Ada");
        world.assign(kim, ada, OPEN);
        world.employ(kim, Rank.SENIOR, Period.since(SUMMER));
        assertThat(world.enrolling
                        .endEmployment(world.manager(), kim, SUMMER)
                        .orElseThrow()
                        .children())
                .isEmpty();
        assertThat(world.keyWorkers.on(world.manager(), ada, SUMMER)).contains(kim);
    }

    @Test
    void P09_a_setting_keeps_a_manager() {
        assertRefused(world.enrolling.endEmployment(world.manager(), world.mia, SUMMER), Code.WRONG_STATE);
        world.employed("Nia", Rank.MANAGER);
        assertThat(world.enrolling
                        .endEmployment(world.manager(), world.mia, SUMMER)
                        .isRefused())
                .isFalse();
    }

    @Test
    void P17_leaving_ends_the_stay_the_key_worker_and_later_the_familys_access() {
        ChildId ada = world.child("Ada");
        world.assign(kim, ada, OPEN);
        Instant until = SUMMER.plusSeconds(86_400);
        Enrolment stay = world.enrolling
                .leave(world.manager(), ada, SUMMER, Optional.of(until))
                .orElseThrow();
        assertThat(stay.period()).isEqualTo(new Period(OPENED, SUMMER));
        assertThat(stay.familyAccessUntil()).isEqualTo(until);
        assertThat(world.keyWorkers.on(world.manager(), ada, SUMMER)).isEmpty();
        assertThat(world.keyWorkers.vacancies(world.manager(), ada, Period.since(OPENED)))
                .isEmpty();
    }

    @Test
    void P17_a_stay_ends_after_it_began_and_access_not_before_it() {
        ChildId ada = world.child("Ada");
        for (Outcome<?> outcome : List.of(
                world.enrolling.leave(world.manager(), ada, OPENED, Optional.empty()),
                world.enrolling.leave(world.manager(), ada, SUMMER, Optional.of(NOW)))) {
            assertRefused(outcome, Code.INVALID);
        }
        assertRefused(
                world.enrolling.leave(world.manager(), ChildId.at(NOW), SUMMER, Optional.empty()), Code.NOT_FOUND);
        assertRefused(world.enrolling.leave(world.staff(kim, NOW), ada, SUMMER, Optional.empty()), Code.NOT_A_MANAGER);
    }

    @Test
    void P04_a_restricted_manager_changes_nothing_about_the_child() {
        ChildId ada = world.child("Ada");
        PersonId nia = world.employed("Nia", Rank.MANAGER);
        world.restrict(nia, ada, NOW);
        assertRefused(world.enrolling.leave(world.staff(nia, NOW), ada, SUMMER, Optional.empty()), Code.ASK_A_MANAGER);
    }
}
