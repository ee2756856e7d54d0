package org.learningjournal.moderation;

import org.learningjournal.base.Caller;
import org.learningjournal.base.CommentId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.Version;

/**
 * The door for deciding (P06, P08). Contributions are decided by staff in whose scope every tagged child is, observations by
 * seniors and managers; never by their author, and never by family of a tagged child, unless a sole manager has no
 * colleague to ask, which is recorded. Of two decisions at once the first wins and the second is a conflict. Thread-safe;
 * every call is one unit of work.
 */
public interface Moderation {
    /**
     * What waits, as far as the caller may see it.
     *
     * @param caller a member of staff; families see an empty page
     * @param page which page; oldest first is usual
     * @return items on the waiting shelves, each with the caller's own decision
     */
    Page<QueueItem> queue(Caller caller, PageRequest page);

    /**
     * Approves an item: its working face becomes the approved one.
     *
     * @param caller who decides
     * @param entry the item
     * @param seen the version the caller has read
     * @return the new state; refused while a medium is unreviewed or shows strangers; a conflict if it was changed or
     *     decided on before
     */
    Outcome<ItemState> approve(Caller caller, EntryId entry, Version seen);

    /**
     * Approves an item although a picture shows strangers. Seniors and managers only.
     *
     * @param caller who decides
     * @param entry the item
     * @param seen the version the caller has read
     * @param because why the strangers are no harm, for the record
     * @return as {@link #approve}
     */
    Outcome<ItemState> approveDespiteStrangers(Caller caller, EntryId entry, Version seen, String because);

    /**
     * Returns an item to its keeper.
     *
     * @param caller who decides
     * @param entry the item
     * @param seen the version the caller has read
     * @param because what should be changed; the author reads it
     * @return the new state
     */
    Outcome<ItemState> giveBack(Caller caller, EntryId entry, Version seen, String because);

    /**
     * Declines an item, which ends it.
     *
     * @param caller who decides
     * @param entry the item
     * @param seen the version the caller has read
     * @param because why; the author reads it
     * @return the new state
     */
    Outcome<ItemState> decline(Caller caller, EntryId entry, Version seen, String because);

    /**
     * Releases a medium again after a gap in a depicted child's consent (P13).
     *
     * @param caller a senior or manager
     * @param entry a published entry
     * @param medium one of its media
     * @return the state of the entry
     */
    Outcome<ItemState> release(Caller caller, EntryId entry, MediumId medium);

    /**
     * Shows a comment that was held.
     *
     * @param caller a senior or manager in whose scope the thread's child is
     * @param comment the comment
     * @return the comment
     */
    Outcome<CommentId> show(Caller caller, CommentId comment);

    /**
     * The comments that are held on published entries (P05). To decline one, remove it.
     *
     * @param caller a senior or manager; sees threads of children within their scope, but for children of their own unless
     *     they decide alone
     * @param page which page, by when they were written; oldest first is usual
     * @return the page; empty for other callers
     */
    Page<HeldComment> held(Caller caller, PageRequest page);
}
