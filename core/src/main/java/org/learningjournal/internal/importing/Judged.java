package org.learningjournal.internal.importing;

import java.util.List;
import java.util.Optional;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Reason;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportedItem;
import org.learningjournal.importing.ImportedItem.Result;
import org.learningjournal.journal.Entry;
import org.learningjournal.visibility.Known;

/**
 * What the rules say of one item.
 *
 * @param item the item
 * @param id the entry that it becomes
 * @param entry the entry to be stored, empty if it is refused
 * @param result what it comes to if no entry of its reference is there
 * @param why the full reasons
 */
record Judged(EarlierObservation item, EntryId id, Optional<Entry> entry, Result result, List<Reason> why) {
    static Judged refused(EarlierObservation item, EntryId id, List<Reason> why) {
        return new Judged(item, id, Optional.empty(), Result.REFUSED, why);
    }

    static Judged passed(EarlierObservation item, Entry entry, List<Code> hits) {
        return new Judged(
                item,
                entry.head().id(),
                Optional.of(entry),
                hits.isEmpty() ? Result.IMPORTED : Result.WAITING,
                hits.stream().map(Reason::of).toList());
    }

    /** The same item, whose entry turned out to be there. */
    Judged found() {
        return new Judged(item, id, Optional.empty(), Result.FOUND, List.of());
    }

    ImportedItem shownTo(Known known) {
        return new ImportedItem(
                item.reference(),
                id,
                result,
                why.stream()
                        .map(reason -> reason.forEyesOf(known.eyes()))
                        .distinct()
                        .toList());
    }
}
