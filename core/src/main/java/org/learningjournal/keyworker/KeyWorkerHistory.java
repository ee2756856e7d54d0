package org.learningjournal.keyworker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;

/**
 * One child's key workers over time, as known now: who it was on any past day, and when there was nobody (P03).
 *
 * @param child the child
 * @param assignments one line an assignment, earliest first, without overlaps
 */
public record KeyWorkerHistory(ChildId child, List<KeyWorkerAssignment> assignments) {
    /** Leaves out what was taken back before it began, and sorts the rest. */
    public KeyWorkerHistory {
        assignments = assignments.stream()
                .filter(assignment -> !assignment.period().equals(Period.NEVER))
                .sorted(Comparator.comparing(assignment -> assignment.period().from()))
                .toList();
    }

    /**
     * The history that the lines of a ledger tell.
     *
     * @param child the child
     * @param lines lines about assignments of this child
     * @return the history
     */
    public static KeyWorkerHistory of(ChildId child, List<KeyWorkerAssignment> lines) {
        return new KeyWorkerHistory(child, Ledger.current(lines));
    }

    /**
     * Who is key worker at an instant.
     *
     * @param instant past, present or future
     * @return the assignment, or empty for a vacancy
     */
    public Optional<KeyWorkerAssignment> at(Instant instant) {
        return assignments.stream()
                .filter(assignment -> assignment.period().contains(instant))
                .findFirst();
    }

    /**
     * Who else is key worker in some part of a period.
     *
     * @param period the period
     * @return assignments that overlap it, earliest first
     */
    public List<KeyWorkerAssignment> in(Period period) {
        return assignments.stream()
                .filter(assignment -> assignment.period().overlaps(period))
                .toList();
    }

    /**
     * When nobody is key worker.
     *
     * @param stay the part of the child's stay that is asked about
     * @return vacancies, earliest first; empty if every instant has a key worker
     */
    public List<Vacancy> vacancies(Period stay) {
        List<Vacancy> gaps = new ArrayList<>();
        Instant covered = stay.from();
        for (KeyWorkerAssignment assignment : in(stay)) {
            if (covered.isBefore(assignment.period().from())) {
                gaps.add(new Vacancy(
                        child, new Period(covered, assignment.period().from())));
            }
            covered = assignment.period().to();
        }
        if (covered.isBefore(stay.to())) {
            gaps.add(new Vacancy(child, new Period(covered, stay.to())));
        }
        return List.copyOf(gaps);
    }
}
