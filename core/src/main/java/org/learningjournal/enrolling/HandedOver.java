package org.learningjournal.enrolling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.learningjournal.base.PersonId;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.Vacancy;

/**
 * What became of the work of somebody who left. Says nothing of children from whom the caller is kept.
 * To a repeated request {@code items} is 0 and {@code pending} is empty, whatever the first answer named.
 *
 * @param person who left
 * @param at when the employment ended
 * @param assignments what the successor is key worker of from then on
 * @param vacancies when children of theirs have no key worker from then on, by child and earliest first
 * @param items how many drafts, returned and waiting items changed hands with this request; who wrote them stays
 * @param pending what nobody else could have decided on, and who may now; of items about a child of whose family the
 *     caller is or was only where the caller decides alone
 */
public record HandedOver(
        PersonId person,
        Instant at,
        List<KeyWorkerAssignment> assignments,
        List<Vacancy> vacancies,
        int items,
        List<PendingDecision> pending) {
    /** Copies the lists. */
    public HandedOver {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        assignments = List.copyOf(assignments);
        vacancies = List.copyOf(vacancies);
        pending = List.copyOf(pending);
    }
}
