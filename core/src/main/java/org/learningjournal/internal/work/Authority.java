package org.learningjournal.internal.work;

import java.util.Collection;
import java.util.Collections;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.PersonId;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.visibility.Known;

/**
 * Who of those whose rank allows it may decide on a thing (P08; policy section 3, fixed): staff in scope of every child it is
 * tagged with, of nobody's family among them, and not on what is their own. A sole manager may, and the code says so.
 */
public final class Authority {
    private Authority() {}

    /**
     * Whether somebody may decide on a thing.
     *
     * @param known all about the caller
     * @param kind the kind of item that the thing is or belongs to
     * @param tagged the children it is tagged with
     * @param makers by whose doing it is there
     * @return a decision whose code belongs in the trail
     */
    public static Decision over(Known known, EntryKind kind, Collection<ChildId> tagged, Collection<PersonId> makers) {
        if (!known.covers(tagged)) {
            return Decision.refused(Code.NOT_AN_APPROVER);
        }
        boolean own = makers.stream().anyMatch(known::isSelf);
        boolean family = !Collections.disjoint(known.kin(), tagged);
        if (!own && !family) {
            return Decision.permitted(known.isModerator() ? Code.MODERATOR : Code.STAFF_OF_SETTING);
        }
        if (known.isManager() && known.decidesAlone().contains(kind)) {
            return Decision.permitted(Code.SOLE_MANAGER);
        }
        return Decision.refused(own ? Code.OWN_DECISION : Code.STAFF_OWN_CHILD);
    }
}
