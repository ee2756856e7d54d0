package org.learningjournal.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.keyworker.Vacancy;

@Tag("pure")
class KeyWorkerHistoryTest {
    private static final Instant DAWN = Instant.parse("2026-03-02T00:00:00Z");
    private static final ChildId ADA = ChildId.at(DAWN);
    private static final PersonId KIM = PersonId.at(DAWN);

    @Test
    void P03_vacancies_lie_before_between_and_after_the_assignments_and_nowhere_else() {
        KeyWorkerHistory history = history(days(6, 8), days(2, 4), days(4, 5));
        assertThat(history.vacancies(days(1, 10))).containsExactly(vacancy(1, 2), vacancy(5, 6), vacancy(8, 10));
        assertThat(history.vacancies(days(2, 5))).isEmpty();
        assertThat(history.vacancies(days(3, 7))).containsExactly(vacancy(5, 6));
        assertThat(history.vacancies(days(8, 9))).containsExactly(vacancy(8, 9));
    }

    @Test
    void P03_an_assignment_counts_from_its_first_instant_and_up_to_its_last() {
        KeyWorkerHistory history = history(days(2, 4), days(4, 5));
        assertThat(history.at(day(2).minusNanos(1_000))).isEmpty();
        assertThat(history.at(day(2))).map(KeyWorkerAssignment::period).contains(days(2, 4));
        assertThat(history.at(day(4))).map(KeyWorkerAssignment::period).contains(days(4, 5));
        assertThat(history.at(day(5))).isEmpty();
        assertThat(history.in(days(3, 4)))
                .extracting(KeyWorkerAssignment::period)
                .containsExactly(days(2, 4));
        assertThat(history.in(days(5, 9))).isEmpty();
    }

    @Test
    void P03_an_assignment_taken_back_before_it_began_was_none() {
        KeyWorkerHistory history = history(Period.NEVER, days(2, 4));
        assertThat(history.assignments())
                .extracting(KeyWorkerAssignment::period)
                .containsExactly(days(2, 4));
    }

    private static KeyWorkerHistory history(Period... periods) {
        return KeyWorkerHistory.of(
                ADA, List.of(periods).stream().map(KeyWorkerHistoryTest::line).toList());
    }

    private static KeyWorkerAssignment line(Period period) {
        return new KeyWorkerAssignment(
                Recorded.first(DAWN, KIM), SettingId.at(DAWN), ADA, KIM, Optional.empty(), period);
    }

    private static Vacancy vacancy(int from, int to) {
        return new Vacancy(ADA, days(from, to));
    }

    private static Period days(int from, int to) {
        return new Period(day(from), day(to));
    }

    private static Instant day(int number) {
        return DAWN.plus(number, ChronoUnit.DAYS);
    }
}
