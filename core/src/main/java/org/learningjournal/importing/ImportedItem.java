package org.learningjournal.importing;

import java.util.List;
import java.util.Objects;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Reason;

/**
 * What became of one item of a batch.
 *
 * @param reference what the other system calls it
 * @param entry the entry that it became, or would have become
 * @param result what became of it
 * @param why why it waits or was refused, as the caller may hear it; empty otherwise. To a repeated request in the words
 *     of the codes alone
 */
public record ImportedItem(String reference, EntryId entry, Result result, List<Reason> why) {
    /** What became of an item. */
    public enum Result {
        /** It stands in the journal, or in the staff journal if it is for staff only. */
        IMPORTED,
        /** It waits for a senior or a manager other than the importing one (P08). */
        WAITING,
        /** An entry of this reference was there before and stays as it is, whatever this item says. */
        FOUND,
        /** It was not stored. */
        REFUSED
    }

    /** Copies the reasons. */
    public ImportedItem {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(result, "result");
        why = List.copyOf(why);
    }
}
