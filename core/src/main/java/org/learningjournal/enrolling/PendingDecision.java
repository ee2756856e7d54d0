package org.learningjournal.enrolling;

import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;

/**
 * A waiting item on which only somebody who left could have decided (P06, P08).
 *
 * @param entry the item
 * @param deciders who may decide on it now; empty if still nobody may, and somebody must be employed or assigned
 */
public record PendingDecision(EntryId entry, Set<PersonId> deciders) {
    /** Copies the set. */
    public PendingDecision {
        Objects.requireNonNull(entry, "entry");
        deciders = Set.copyOf(deciders);
    }
}
