package org.learningjournal.writing;

import java.util.Objects;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;

/**
 * Whom of one child's family an entry reached that was taken out of the child's journal.
 *
 * @param child the child
 * @param opened persons ever linked to the child who were handed any revision or medium of it, in whatever capacity
 * @param unopened persons who could have opened it at some time while it was published, and did not
 */
public record FamilyReach(ChildId child, Set<PersonId> opened, Set<PersonId> unopened) {
    /** Copies the sets. */
    public FamilyReach {
        Objects.requireNonNull(child, "child");
        opened = Set.copyOf(opened);
        unopened = Set.copyOf(unopened);
    }
}
