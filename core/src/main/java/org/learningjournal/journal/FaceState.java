package org.learningjournal.journal;

import java.util.EnumSet;
import java.util.Set;

/** The states of a face and the arrows between them (policy section 2). Silence never approves. */
public enum FaceState {
    /** Being written. */
    DRAFT,
    /** Waiting for approval. */
    SUBMITTED,
    /** Given back to its keeper with a reason. */
    RETURNED,
    /** Turned down with a reason; the end. */
    DECLINED,
    /** In the journal. */
    APPROVED,
    /** Taken out of the journal; the end. */
    WITHDRAWN;

    /**
     * Where an arrow leads from here.
     *
     * @return the states that may come next, empty for an end
     */
    public Set<FaceState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, APPROVED);
            case SUBMITTED -> EnumSet.of(DRAFT, RETURNED, DECLINED, APPROVED);
            case RETURNED -> EnumSet.of(DRAFT, SUBMITTED);
            case APPROVED -> EnumSet.of(WITHDRAWN);
            case DECLINED, WITHDRAWN -> EnumSet.noneOf(FaceState.class);
        };
    }

    /**
     * Whether there is an arrow.
     *
     * @param state the state asked about
     * @return true if it may come next
     */
    public boolean canBecome(FaceState state) {
        return next().contains(state);
    }

    /**
     * Whether its keeper may edit a face in this state.
     *
     * @return true for drafts and returned items
     */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /**
     * Whether its keeper may write a new text from here: on an open face, and beside one that is published or was declined.
     *
     * @return false while it waits and after it was withdrawn
     */
    public boolean mayBeRewritten() {
        return this != SUBMITTED && this != WITHDRAWN;
    }
}
