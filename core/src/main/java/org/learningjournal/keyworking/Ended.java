package org.learningjournal.keyworking;

import java.util.List;
import java.util.Objects;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.Vacancy;

/**
 * An assignment that ended without a successor, and the vacancies that its end leaves (P03).
 *
 * @param assignment the assignment as it is now
 * @param vacancies when nobody is key worker of the child from then on, earliest first; empty if the stay ends as well
 */
public record Ended(KeyWorkerAssignment assignment, List<Vacancy> vacancies) {
    /** Copies the list. */
    public Ended {
        Objects.requireNonNull(assignment, "assignment");
        vacancies = List.copyOf(vacancies);
    }
}
