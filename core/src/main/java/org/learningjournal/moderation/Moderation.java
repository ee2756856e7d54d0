package org.learningjournal.moderation;

import java.util.List;
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
     * <p>The order is that of every list, by when the thing occurred, so that a page costs the same however much waits. Each
     * row says since when it waits; {@link #overdue} gives what waits too long, the longest first.
     *
     * @param caller a member of staff; families see an empty page
     * @param page which page; oldest first is usual
     * @return items on the waiting shelves, each with the caller's own decision
     */
    Page<QueueItem> queue(Caller caller, PageRequest page);

    /**
     * What has waited for longer than the setting's time (policy section 3, "approver absent"), and whom to ask: all seniors
     * first, and after the same time again managers as well. Hosts call it on a schedule and send the notices; calling it
     * changes nothing, so they remember themselves whom they have asked at which step. Any approver in whose scope an item
     * is may decide on it, whoever was asked. A caller who is kept from a child hears of no item about it, so a host asks on
     * behalf of a second manager, or of seniors, where the first is kept from somebody.
     *
     * @param caller a member of staff; families get nothing
     * @return the items that the caller may see, the longest waiting first, ties by id; empty if there are none
     */
    List<OverdueItem> overdue(Caller caller);

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
     * Approves an item in another wording. The author stays its author and the caller is the maker of the new revision. It is
     * not published yet: it goes on waiting, with {@link org.learningjournal.base.Code#AMENDED}, until its author
     * acknowledges the wording ({@code Writing.acknowledge}) or a second approver, neither its author nor the caller,
     * approves it; a sole manager may, which is recorded. An approved revision stays visible until then. The author may
     * take the item back instead, as from any waiting.
     *
     * @param caller who decides
     * @param entry the item
     * @param seen the version the caller has read
     * @param wording what it is to say
     * @return awaits approval; refused as {@link #approve}, for media that are not in the item or framework elements on a
     *     contribution, and if a contribution would tell its author the name of a child that its author has not named; a
     *     conflict if the item was changed or decided on before
     */
    Outcome<ItemState> approveAmended(Caller caller, EntryId entry, Version seen, Amendment wording);

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
