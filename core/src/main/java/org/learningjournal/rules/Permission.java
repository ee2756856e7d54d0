package org.learningjournal.rules;

import java.util.Objects;
import org.learningjournal.base.Capacity;

/**
 * What a person may be permitted or denied by name. Which children a member of staff sees is not among them: their role says
 * that itself ({@link org.learningjournal.people.StaffMember.Sees}). A later release may add constants: give a switch a default.
 */
public enum Permission {
    /**
     * Publishing observations without a senior (P08). A permit lets an author's mark and the sampling rate pass, and no other
     * trigger; who is denied it waits always.
     */
    PUBLISH_DIRECTLY(Capacity.STAFF),
    /** Approving contributions from home (P06). Never one's own, nor about a child of one's own family. */
    APPROVE_CONTRIBUTIONS(Capacity.STAFF),
    /** Working away from the setting (P11). Original pictures are not handed out there, whoever asks. */
    WORK_AT_HOME(Capacity.STAFF),
    /** Commenting as family (P05). */
    COMMENT(Capacity.FAMILY),
    /** Contributing from home as family (P06). Staff approve each contribution, whoever sends it. */
    CONTRIBUTE(Capacity.FAMILY);

    private final Capacity capacity;

    Permission(Capacity capacity) {
        this.capacity = Objects.requireNonNull(capacity, "capacity");
    }

    /**
     * In which capacity the permission matters.
     *
     * @return the capacity; in the other one an exception has no effect
     */
    public Capacity capacity() {
        return capacity;
    }
}
