package org.learningjournal.faults;

import org.learningjournal.audit.AuditHead;
import org.learningjournal.audit.AuditRecord;

/** The trail of a nursery, line by line. */
final class Trail {
    private Trail() {}

    /** Whether each line follows from the one before it, and the last is the head. */
    static boolean isWhole(Nursery nursery) {
        AuditHead head = AuditHead.NONE;
        for (AuditRecord line : nursery.storage.audit().trail(nursery.setting, 0, Integer.MAX_VALUE)) {
            if (!line.follows(head)) {
                return false;
            }
            head = line.asHead();
        }
        return head.equals(nursery.storage.audit().head(nursery.setting));
    }
}
