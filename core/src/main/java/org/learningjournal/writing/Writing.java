package org.learningjournal.writing;

import java.io.InputStream;
import java.util.List;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Page;
import org.learningjournal.base.PageRequest;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Version;
import org.learningjournal.journal.MediaType;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.EntryView;

/**
 * The door for adding and changing entries (P06, P07). Staff write observations about children in their scope, families
 * contributions about their own children; a child that the caller may not name gets the answer of a child that does not
 * exist. Thread-safe; every call is one unit of work unless it says otherwise.
 */
public interface Writing {
    /**
     * Takes in the bytes of a medium. The bytes are read once, in pieces, over several units of work, and the stream is not
     * closed.
     *
     * <p>Location and other personal metadata are removed on the way in from JPEG and PNG, whose orientation is kept, and
     * from WebP and MP4. What an MP4 records as a track of its own stays, such as the places of some action cameras. A HEIC
     * is refused unless {@link SettingRules#uncleaned} keeps it as it is. GIF, MP3 and PDF pass with their metadata: a GIF
     * has no usual place for a position, but an editor can add notes; an MP3 or PDF can name its author, hold pictures with
     * their own metadata, and tell where it was made.
     *
     * <p>The type is compared with the first bytes before anything is stored. A length and a SHA-256 that are claimed are those
     * of the bytes as they are sent, before anything is removed from them.
     *
     * @param caller any member of staff or family
     * @param claim what the caller says the bytes are
     * @param bytes the bytes
     * @return the new medium, which only its uploader may attach; refused, with nothing kept, with {@code UNREADABLE} if the
     *     bytes are not a readable medium of that type, with {@code NOT_AS_SENT} if they are more, fewer or others than is
     *     claimed, with {@code TOO_LARGE} if they are more than the setting accepts; a conflict, with nothing kept, if a
     *     manager's {@code Retention.sweep} took it for one that had been given up. A refusal is an outcome like another: the
     *     next try is another command, with another request id
     * @throws java.io.UncheckedIOException if the stream itself fails; nothing is kept
     * @throws org.learningjournal.base.StorageException if the bytes cannot be stored, as on a full disk; what could not be
     *     removed at once is found by {@code Retention.sweep}
     */
    Outcome<MediumId> upload(Caller caller, NewMedium claim, InputStream bytes);

    /**
     * Takes in the bytes of a medium of which nothing but its type is claimed.
     *
     * @param caller any member of staff or family
     * @param type what the caller says the bytes are
     * @param bytes the bytes
     * @return as the other {@code upload}
     */
    default Outcome<MediumId> upload(Caller caller, MediaType type, InputStream bytes) {
        return upload(caller, NewMedium.of(type), bytes);
    }

    /**
     * Records whom a medium shows (P13). The name of a child whom an earlier review had as shown stays masked wherever the
     * medium stands, as a caption may name it.
     *
     * @param caller a member of staff who uploaded the medium or may see the entry that shows it
     * @param seen what they saw
     * @return the medium
     */
    Outcome<MediumId> review(Caller caller, ReviewedDepiction seen);

    /**
     * Writes a draft that only its keeper sees.
     *
     * @param caller the author
     * @param entry what it says
     * @return the draft
     */
    Outcome<EntryView> draft(Caller caller, NewEntry entry);

    /**
     * Writes an item and submits it. An observation on which no rule of moderation hits is in the journal at once; every
     * contribution waits for staff.
     *
     * @param caller the author
     * @param entry what it says
     * @return done, or awaits approval with the reasons
     */
    Outcome<EntryView> submit(Caller caller, NewEntry entry);

    /**
     * Submits a draft, an amendment, or a returned item.
     *
     * @param caller its keeper
     * @param entry the item
     * @param seen the version the caller has read
     * @return as for a new item
     */
    Outcome<EntryView> submit(Caller caller, EntryId entry, Version seen);

    /**
     * Changes a draft or a returned item; on a published entry begins an amendment, while families keep the approved one.
     *
     * @param caller its keeper
     * @param entry the item
     * @param seen the version the caller has read
     * @param content what it is to say, all of it; an entry keeps its kind, and once published the instant at which
     *     it occurred
     * @return the draft; refused while the item waits
     */
    Outcome<EntryView> edit(Caller caller, EntryId entry, Version seen, NewEntry content);

    /**
     * Takes a submission back, so that it can be changed.
     *
     * @param caller its keeper
     * @param entry the item
     * @param seen the version the caller has read
     * @return the draft
     */
    Outcome<EntryView> takeBack(Caller caller, EntryId entry, Version seen);

    /**
     * Agrees to the wording that an approver gave an item ({@code Moderation.approveAmended}), which publishes it. Who does not
     * agree takes it back. Everything that stands in the way of publishing is looked at anew: a medium not reviewed, strangers,
     * a child who is no longer the caller's to name, a restriction of the author.
     *
     * @param caller its keeper, in the item's capacity, and not whoever changed the wording
     * @param entry the item
     * @param seen the version the caller has read
     * @return the published item; refused if no approver changed the wording or something stands in the way; a conflict if
     *     somebody decided first
     */
    Outcome<EntryView> acknowledge(Caller caller, EntryId entry, Version seen);

    /**
     * Takes a published entry out of every journal at once, without anybody's approval (scenario 20). Its keeper, seniors
     * and managers may.
     *
     * @param caller a member of staff
     * @param entry the entry
     * @param because why
     * @return who had opened it and when, and who could have; of an amendment approved at the same moment the recall wins
     */
    Outcome<Withdrawal> withdraw(Caller caller, EntryId entry, String because);

    /**
     * Takes a published entry out of one child's journal at once, because that child was tagged by mistake. Of an entry
     * about that child alone, the whole entry is withdrawn; else the child's name goes from its texts, for staff too. No
     * family gets a tombstone.
     *
     * @param caller as for {@link #withdraw}
     * @param entry the entry
     * @param child the child who was tagged by mistake
     * @param because why
     * @return who of that child's family had opened it and when
     */
    Outcome<Withdrawal> takeOut(Caller caller, EntryId entry, ChildId child, String because);

    /**
     * Keeps a published entry from families at once; staff still see it. Refused for one that is for staff only already.
     *
     * @param caller as for {@link #withdraw}
     * @param entry the entry
     * @param because why
     * @return who had opened it and when
     */
    Outcome<Withdrawal> keepToStaff(Caller caller, EntryId entry, String because);

    /**
     * Hands what a member of staff keeps, drafts and waiting items, to another (scenario 24). Authorship stays.
     *
     * @param caller a manager
     * @param from who kept them
     * @param to who keeps them from now on, a member of staff
     * @return how many items changed hands; those about children from whom {@code to} is kept do not. To a
     *     repeated request 0, whatever the first answer was. Refused with {@code NOT_EMPLOYED} if {@code to} is not
     *     employed under any record, with {@code ALREADY_DONE} if both are records of one human
     */
    Outcome<Integer> handOver(Caller caller, PersonId from, PersonId to);

    /**
     * Drafts, returned and waiting items whose keeper is not employed any more (P09, scenario 24).
     *
     * @param caller a manager; sees no item about a child of their own or from whom they are kept
     * @param page which page, by when the things occurred
     * @return the page; empty for other callers
     */
    Page<Orphan> orphans(Caller caller, PageRequest page);

    /**
     * From which families a medium of an item would be withheld if it were published now, and because of which depicted
     * child (P13, IM-6): for staff to read before publication (scenario 8). Leaves no trace and changes nothing.
     *
     * @param caller a member of staff who may see the item
     * @param entry the item: its working face if it has one, else the published one
     * @return one line for each medium, relative and obstacle, in the order of the page; the reasons as the caller may hear
     *     them; empty if nothing is withheld, there is no such item, or it is not the caller's to see
     */
    List<Withholding> withholdings(Caller caller, EntryId entry);
}
