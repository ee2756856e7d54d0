package org.learningjournal.keyworking;

import java.time.Instant;
import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;

/**
 * That a parent is still to be told who is key worker of their child (P03).
 *
 * @param child the child
 * @param parent who is to be told
 * @param assignment which assignment; {@link KeyWorkers#told} names it
 * @param keyWorker the key worker
 * @param period when they are it
 * @param since since when the parent is to be told: when the assignment was first recorded
 */
public record NoticeDue(
        ChildId child, PersonId parent, FactId assignment, PersonId keyWorker, Period period, Instant since) {
    /** Checks that nothing is missing. */
    public NoticeDue {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(keyWorker, "keyWorker");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(since, "since");
    }
}
