package org.learningjournal.internal.moderation;

import java.util.Collection;
import java.util.Collections;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/** Who may decide on a waiting item (P06, P08; policy section 3). Never its author; a sole manager may, and it is recorded. */
final class Approvers {
    private Approvers() {}

    static Decision mayDecide(Known known, Face face, Collection<ChildFacts> children) {
        EntryKind kind = face.head().kind();
        boolean role = kind == EntryKind.OBSERVATION ? known.isModerator() : known.isStaff();
        if (!role || !known.covers(face.children())) {
            return Decision.refused(Code.NOT_AN_APPROVER);
        }
        boolean alone = known.isManager() && known.decidesAlone().contains(kind);
        if (known.isSelf(face.head().author()) && !alone) {
            return Decision.refused(Code.OWN_DECISION);
        }
        boolean family = !Collections.disjoint(known.ownChildren(), face.children());
        if (family && !alone) {
            return Decision.refused(Code.STAFF_OWN_CHILD);
        }
        boolean held = new Recipients(children, known.at())
                .restricted()
                .contains(face.head().author());
        if (held && !known.isManager()) {
            return Decision.refused(Code.HELD_FOR_MANAGER);
        }
        return Decision.permitted(family || known.isSelf(face.head().author()) ? Code.SOLE_MANAGER : Code.MODERATOR);
    }
}
