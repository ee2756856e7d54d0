package org.learningjournal.journal;

/** Where a face stands, computed when it is written. A shelf belongs to one side, so one list reads one kind of face. */
public enum Shelf {
    /** Approved, for families. */
    JOURNAL(Side.APPROVED),
    /** Approved, for staff only. */
    STAFF_JOURNAL(Side.APPROVED),
    /** A staff member's draft or returned item. */
    STAFF_DRAFT(Side.WORKING),
    /** A family member's draft or returned item. */
    FAMILY_DRAFT(Side.WORKING),
    /** An observation that waits for a senior. */
    WAITING_OBSERVATION(Side.WORKING),
    /** A contribution that waits for staff. */
    WAITING_CONTRIBUTION(Side.WORKING),
    /** An observation that was turned down. */
    DECLINED_OBSERVATION(Side.WORKING),
    /** A contribution that was turned down. */
    DECLINED_CONTRIBUTION(Side.WORKING),
    /** Taken out of the journal. */
    WITHDRAWN(Side.APPROVED);

    private final Side side;

    Shelf(Side side) {
        this.side = side;
    }

    /**
     * Which faces stand here.
     *
     * @return the side
     */
    public Side side() {
        return side;
    }

    /**
     * The shelf of a face.
     *
     * @param kind observation or contribution
     * @param state the face's state
     * @param audience whom it is for
     * @return its only shelf
     */
    public static Shelf of(EntryKind kind, FaceState state, Audience audience) {
        boolean staff = kind == EntryKind.OBSERVATION;
        return switch (state) {
            case DRAFT, RETURNED -> staff ? STAFF_DRAFT : FAMILY_DRAFT;
            case SUBMITTED -> staff ? WAITING_OBSERVATION : WAITING_CONTRIBUTION;
            case DECLINED -> staff ? DECLINED_OBSERVATION : DECLINED_CONTRIBUTION;
            case APPROVED -> audience == Audience.FAMILY ? JOURNAL : STAFF_JOURNAL;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
