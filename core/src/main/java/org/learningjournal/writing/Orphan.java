package org.learningjournal.writing;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.FaceState;

/**
 * An item of staff whose keeper is not employed any more (P09). What it says stays with its keeper until it is handed over.
 *
 * @param entry the item
 * @param author who wrote it
 * @param keeper who kept it and is gone
 * @param children the children it is tagged with
 * @param state a draft, returned, or waiting
 * @param since since when it is in that state
 */
public record Orphan(
        EntryId entry, PersonId author, PersonId keeper, Set<ChildId> children, FaceState state, Instant since) {
    /** Copies the children. */
    public Orphan {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(keeper, "keeper");
        children = Set.copyOf(children);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
    }
}
