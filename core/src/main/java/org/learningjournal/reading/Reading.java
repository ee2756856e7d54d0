package org.learningjournal.reading;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Page;
import org.learningjournal.journal.ByteRange;
import org.learningjournal.journal.Side;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Hindsight;

/**
 * The door for looking (P02, P04). The rule that checks one entry is the rule that lists them. Who may not see a thing gets
 * the same answer as if it did not exist. Thread-safe; every call is one unit of work, which writes nothing but first
 * deliveries and the opening of original bytes.
 */
public interface Reading {
    /**
     * Whether the caller may see the published face of an entry. Leaves no trace.
     *
     * @param caller who asks
     * @param entry the entry
     * @return a decision as the caller may hear it
     */
    Decision maySee(Caller caller, EntryId entry);

    /**
     * The published face of an entry.
     *
     * @param caller who asks
     * @param entry the entry
     * @return the view, or empty both if there is no such entry and if the caller may not see it
     */
    Optional<EntryView> find(Caller caller, EntryId entry);

    /**
     * One face of an entry.
     *
     * @param caller who asks
     * @param entry the entry
     * @param side the published or the working face
     * @return the view, or empty both if there is no such face and if the caller may not see it
     */
    Optional<EntryView> find(Caller caller, EntryId entry, Side side);

    /**
     * Lists entries.
     *
     * @param caller who asks
     * @param query what is wanted; whatever it says, only what the caller may see is listed
     * @return a page in the order asked for, each entry once; a page is full unless it is the last
     */
    Page<EntryView> list(Caller caller, EntryQuery query);

    /**
     * Counts entries. Leaves no trace.
     *
     * @param caller who asks
     * @param query what is wanted; its page does not matter
     * @return how many distinct entries {@link #list} would go through
     */
    long count(Caller caller, EntryQuery query);

    /**
     * The thread of one child on a published entry (P05), or the questions on a contribution that waits.
     *
     * @param caller who asks
     * @param entry the entry
     * @param child whose thread
     * @return comments, earliest first; empty if there are none and if the caller may not see the thread
     */
    List<CommentView> comments(Caller caller, EntryId entry, ChildId child);

    /**
     * Hands out the bytes of a medium for looking at. Staff away from the setting get none on a device of their own or one
     * not declared (P11). Every opening, and every refusal for the device, is in the trail.
     *
     * @param caller who asks
     * @param entry an entry that shows the medium
     * @param side which face shows it
     * @param medium the medium
     * @param out where the bytes go; written only if the answer is yes, and not closed
     * @return a decision as the caller may hear it
     * @throws java.io.UncheckedIOException if {@code out} fails
     * @throws org.learningjournal.base.DamagedMediumException if the stored bytes are not those that came in; bytes of
     *     earlier pieces may have been written, of a damaged one none, and never all
     */
    Decision open(Caller caller, EntryId entry, Side side, MediumId medium, OutputStream out);

    /**
     * Hands out some bytes of a medium for looking at, as for a player that jumps about in a video. Decided and recorded as
     * all of them are, an empty range too. The decision is one unit of work, and each read of stored bytes another; nothing of
     * the storage is held while {@code out} takes its time, unless the host has a transaction of its own open.
     *
     * @param caller who asks
     * @param entry an entry that shows the medium
     * @param side which face shows it
     * @param medium the medium
     * @param range which bytes; those beyond the end do not exist, so nothing is written for a range that begins there
     * @param out where the bytes go; written only if the answer is yes, and not closed
     * @return a decision as the caller may hear it
     * @throws java.io.UncheckedIOException if {@code out} fails
     * @throws org.learningjournal.base.DamagedMediumException if a piece in the range is not as it came in; bytes of earlier
     *     pieces may have been written, of a damaged one none
     */
    Decision open(Caller caller, EntryId entry, Side side, MediumId medium, ByteRange range, OutputStream out);

    /**
     * What is left of a withdrawn entry (policy section 3).
     *
     * @param caller who asks
     * @param entry the entry
     * @return the tombstone; empty unless the entry was withdrawn, had been delivered to the caller, and is about a child
     *     whose journal they still reach; none for staff-only entries and for a child tagged by mistake
     */
    Optional<Tombstone> tombstone(Caller caller, EntryId entry);

    /**
     * Why another person may, or may not, see the published face of an entry. Leaves no trace.
     *
     * @param caller a manager who may see the entry
     * @param other the person in the capacity and at the place in question; the instant is the manager's
     * @param entry the entry
     * @return the decision with full reasons, and as the other person hears it; {@link org.learningjournal.base.Code#NOT_A_MANAGER} for other callers
     */
    Explanation explain(Caller caller, Caller other, EntryId entry);

    /**
     * The same for one medium of the entry.
     *
     * @param caller a manager who may see the entry and the medium
     * @param other the person in the capacity and at the place in question; the instant is the manager's
     * @param entry the entry
     * @param medium one of its media
     * @return the decision with full reasons, and as the other person hears it
     */
    Explanation explain(Caller caller, Caller other, EntryId entry, MediumId medium);

    /**
     * Whether another person could see, or should have seen, the published face of an entry at an instant in the past
     * (policy section 4.6): the entry as it stood then, judged by the rules of reading as they were in force then. Leaves no
     * trace.
     *
     * <p>{@link Hindsight#COULD} goes by the facts and the reviews of media recorded by then. {@link Hindsight#SHOULD} goes by
     * those known now: a fact holds for its period, whenever it was recorded; a medium shows whom it is now known to show; and
     * the family of a child who was tagged by mistake hears {@link org.learningjournal.base.Code#WRONG_CHILD}. What the entry
     * said and where it stood is never seen with hindsight. That two records are of one human counts as it is known now.
     *
     * <p>Neither says what the person did see: the deliveries that {@code Writing.withdraw} lists say what they opened.
     *
     * @param caller a manager who may see the entry now
     * @param other the person in the capacity and at the place in question; their instant does not matter
     * @param entry the entry
     * @param at the instant in question, cut to microseconds
     * @param hindsight with what knowledge
     * @return the decision with full reasons, and as the other person hears it; {@link org.learningjournal.base.Code#NOT_A_MANAGER} for other callers,
     *     {@link org.learningjournal.base.Code#INVALID} for an instant after the caller's,
     *     {@link org.learningjournal.base.Code#NOT_FOUND} with a sentence for one before the setting or the entry existed
     */
    Explanation explainAsOf(Caller caller, Caller other, EntryId entry, Instant at, Hindsight hindsight);

    /**
     * The same for one medium of the entry.
     *
     * @param caller a manager who may see the entry now
     * @param other the person in the capacity and at the place in question; their instant does not matter
     * @param entry the entry
     * @param medium a medium that the entry showed then
     * @param at the instant in question, cut to microseconds
     * @param hindsight with what knowledge
     * @return the decision with full reasons, and as the other person hears it; {@link org.learningjournal.base.Code#NOT_FOUND} as well if the published face
     *     did not show the medium then
     */
    Explanation explainAsOf(
            Caller caller, Caller other, EntryId entry, MediumId medium, Instant at, Hindsight hindsight);
}
