package org.learningjournal.retention;

import org.learningjournal.base.Caller;
import org.learningjournal.base.Outcome;

/**
 * The door for clearing away media, called by a host's scheduled job in a manager's name. There is no clock here: the host says
 * before which instant a thing is old. Other staff hear {@code NOT_A_MANAGER}, families {@code NOT_FOUND}. Answers carry ids
 * and nothing else about a medium.
 *
 * <p>Thread-safe; each call is one unit of work. Two calls at once do no harm: what one removes the other does not find.
 */
public interface Retention {
    /**
     * Removes uploads that never ended, with their bytes: of a sender who went away, or of a host that was stopped. Those that
     * began first are removed first. The age of an upload is counted from its beginning, so {@code before} lies further back
     * than the longest upload that the host lets run; a day is plenty. An upload that is swept all the same ends with a
     * conflict and leaves nothing.
     *
     * @param caller a manager
     * @param sweep what is old, and how many at the most
     * @return how many were removed, in the trail unless it was none; as many as asked for means that there may be more. To a
     *     repeated request 0, whatever the first answer was
     */
    Outcome<Integer> sweep(Caller caller, Sweep sweep);

    /**
     * Looks through media and their bytes for what does not fit: media that no revision of any entry shows, media without
     * bytes or with too few or too many, and bytes without a medium. Reads no bytes, changes nothing and leaves no trace.
     *
     * @param caller a manager
     * @param check what is old enough to be looked at, where to go on, and how many media to look at
     * @return what was found and where to go on; without findings and at its end for others
     */
    CheckedMedia check(Caller caller, MediaCheck check);

    /**
     * Removes bytes without a medium, as a unit of work that was undone leaves them in a store of files. What has a medium, is
     * not old or is not there stays as it is.
     *
     * @param caller a manager
     * @param discard whose bytes, and what is old
     * @return how many were removed, in the trail unless it was none. To a repeated request 0, whatever the first answer was
     */
    Outcome<Integer> discard(Caller caller, Discard discard);
}
