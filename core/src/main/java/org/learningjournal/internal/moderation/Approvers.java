package org.learningjournal.internal.moderation;

import java.util.Collection;
import java.util.List;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.work.Authority;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.rules.Permission;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;

/**
 * Who may decide on a waiting item (P06, P08; policy section 3). Never its author, whoever submitted it, or
 * whoever gave it the wording that waits; a sole manager may, and it is recorded.
 */
final class Approvers {
    private Approvers() {}

    /** By whose doing it is as it waits: its author, whoever submitted it, and whoever gave it its wording. */
    static List<PersonId> makers(Face face) {
        return List.of(
                face.head().author(), face.standing().by(), face.revision().by());
    }

    static Decision mayDecide(Known known, Face face, Collection<ChildFacts> children) {
        EntryKind kind = face.head().kind();
        boolean role = known.isStaff()
                && (kind == EntryKind.OBSERVATION ? known.isModerator() : known.may(Permission.APPROVE_CONTRIBUTIONS));
        if (!role) {
            return Decision.refused(Code.NOT_AN_APPROVER);
        }
        Decision decision = Authority.over(known, kind, face.children(), makers(face));
        if (!decision.permits()) {
            return decision;
        }
        boolean held = new Recipients(children, known.at())
                .restricted()
                .contains(face.head().author());
        if (held && !known.isManager()) {
            return Decision.refused(Code.HELD_FOR_MANAGER);
        }
        return decision;
    }
}
