package org.learningjournal.moderation;

import java.util.Objects;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.FaceState;

/**
 * What a decision came to, or what overtook it.
 *
 * @param entry the entry
 * @param state the state of the face that was decided on
 * @param version its revision
 */
public record ItemState(EntryId entry, FaceState state, Version version) {
    /** Checks that nothing is missing. */
    public ItemState {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(version, "version");
    }
}
