package org.learningjournal.journal;

import org.learningjournal.base.Capacity;

/** By whom an entry was begun. */
public enum EntryKind {
    /** By staff (P07). */
    OBSERVATION(Capacity.STAFF),
    /** By family, from home (P06). */
    CONTRIBUTION(Capacity.FAMILY);

    private final Capacity capacity;

    EntryKind(Capacity capacity) {
        this.capacity = capacity;
    }

    /**
     * In which capacity its author acted.
     *
     * @return the capacity, which never changes
     */
    public Capacity capacity() {
        return capacity;
    }
}
