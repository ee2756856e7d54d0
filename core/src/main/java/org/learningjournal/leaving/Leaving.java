package org.learningjournal.leaving;

import java.io.OutputStream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;

/**
 * The door for a journal that leaves the system (P11, P16, P18). Managers only, on a device of the setting, for a recorded
 * purpose. What is exported is what the recipient may see at that instant; of other depicted children only those whose
 * consent for exports is in force too. A copy of one journal for the setting goes to the manager who asks and holds what they
 * see as staff, whatever the consents say. Thread-safe.
 */
public interface Leaving {
    /**
     * Gathers a child's journal, or as much of it as is asked for, for its recipient. One unit of work, recorded in the trail
     * with its purpose and scope.
     *
     * @param caller a manager at the setting or on a device of the setting
     * @param request whose journal, for whom, why and how much of it
     * @return the journal without bytes; refused if the recipient has no link in force to the child or is kept
     *     from it, or a copy for the setting is to go to anybody but the caller; {@code UNKNOWN_ELEMENT} for what is no area
     *     of a framework of the host's; {@code NOT_FOUND} for one entry that is not in the child's journal, or not for the
     *     recipient, as if there were none
     */
    Outcome<JournalExport> export(Caller caller, ExportRequest request);

    /**
     * Copies the original bytes of a medium that the export shows. Decided again, by the same rules, at the caller's
     * instant, and recorded in the trail.
     *
     * @param caller the manager
     * @param request the request of the export
     * @param entry the entry that shows the medium
     * @param medium the medium
     * @param out where the bytes go; written only if the answer is yes, and not closed
     * @return the decision as the caller may hear it; {@code NOT_FOUND} for an entry outside the scope
     * @throws java.io.UncheckedIOException if {@code out} fails
     * @throws org.learningjournal.base.DamagedMediumException if the stored bytes are not those that came in; never all of
     *     them have then been written
     */
    Decision copy(Caller caller, ExportRequest request, EntryId entry, MediumId medium, OutputStream out);

    /**
     * Gathers one book about a group of children for all their families, such as a book of the year (P04, P13, P18). It holds
     * what each recipient may have, and no more than any of them could get alone:
     *
     * <ul>
     *   <li>an entry only if it stands in the journal of every child of the group and is for every recipient, because a family
     *       sees the journal of its own child and no other;
     *   <li>a medium only if its depiction is reviewed, no recipient is kept from a child it shows, every child it shows has
     *       consent for other children's journals, without a gap since publication, and for exports, and every recipient has
     *       signed the undertaking. The children of the group count like all others: each is another family's child to somebody
     *       who reads the book;
     *   <li>a name of a child only with consent for it; else it is masked, in the title of the book as well, and of a child who is not tagged, too;
     *   <li>no comment, for a thread belongs to one family, and no name of a relative.
     * </ul>
     *
     * <p>A copy for the setting holds no more than a book for families would: nothing that is for staff only, and media and
     * names by the same consents. It may come to lie where families see it; the manager's own copy of one child's journal has
     * the rest. Only the undertaking is not asked for, which staff do not sign.
     *
     * <p>One unit of work, recorded in the trail with its purpose, the children and the recipients; what is in the book counts
     * as delivered to each recipient.
     *
     * @param caller a manager at the setting or on a device of the setting
     * @param request about which children, for whom and why
     * @return the book without bytes; refused if any recipient would be refused that child's journal, for the reason given for
     *     one child's export, without saying which
     */
    Outcome<GroupExport> exportGroup(Caller caller, GroupExportRequest request);

    /**
     * Copies the original bytes of a medium that the book about a group shows. Decided again for all recipients, by the same
     * rules, at the caller's instant, and recorded in the trail.
     *
     * @param caller the manager
     * @param request the request of the book
     * @param entry the entry that shows the medium
     * @param medium the medium
     * @param out where the bytes go; written only if the answer is yes, and not closed
     * @return the decision as the caller may hear it; {@code NOT_FOUND} for an entry that is not in the book
     * @throws java.io.UncheckedIOException if {@code out} fails
     * @throws org.learningjournal.base.DamagedMediumException if the stored bytes are not those that came in; never all of
     *     them have then been written
     */
    Decision copy(Caller caller, GroupExportRequest request, EntryId entry, MediumId medium, OutputStream out);
}
