package org.learningjournal.keyworking;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Event;
import org.learningjournal.base.PersonId;

/**
 * A child gets a key worker (P03).
 *
 * @param child the child
 * @param keyWorker the key worker
 * @param at when it was recorded
 * @param recipients the child's family, but for those who are kept from the child
 */
public record KeyWorkerChanged(ChildId child, PersonId keyWorker, Instant at, Set<PersonId> recipients)
        implements Event {
    /** Copies the recipients. */
    public KeyWorkerChanged {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(keyWorker, "keyWorker");
        Objects.requireNonNull(at, "at");
        recipients = Set.copyOf(recipients);
    }
}
