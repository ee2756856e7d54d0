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
 * consent for exports is in force too. A copy for the setting goes to the manager who asks and holds what they see as staff,
 * whatever the consents say. Thread-safe.
 */
public interface Leaving {
    /**
     * Gathers a child's journal for its recipient. One unit of work, recorded in the trail with its purpose.
     *
     * @param caller a manager at the setting or on a device of the setting
     * @param request whose journal, for whom and why
     * @return the journal without bytes; refused if the recipient has no link in force to the child or is kept
     *     from it, or a copy for the setting is to go to anybody but the caller
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
     * @return the decision as the caller may hear it
     * @throws java.io.UncheckedIOException if {@code out} fails
     * @throws org.learningjournal.base.DamagedMediumException if the stored bytes are not those that came in; never all of
     *     them have then been written
     */
    Decision copy(Caller caller, ExportRequest request, EntryId entry, MediumId medium, OutputStream out);
}
