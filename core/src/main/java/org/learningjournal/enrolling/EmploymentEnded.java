package org.learningjournal.enrolling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.keyworker.Vacancy;

/**
 * An employment that was ended.
 *
 * @param person the person
 * @param at when it ends
 * @param children children whose key worker or cover the person ceases to be, but for those from whom the caller is kept
 * @param vacancies when these children have no key worker from then on, by child and earliest first
 */
public record EmploymentEnded(PersonId person, Instant at, Set<ChildId> children, List<Vacancy> vacancies) {
    /** Copies the collections. */
    public EmploymentEnded {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        children = Set.copyOf(children);
        vacancies = List.copyOf(vacancies);
    }
}
