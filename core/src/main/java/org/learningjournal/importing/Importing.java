package org.learningjournal.importing;

import java.util.Iterator;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Outcome;

/**
 * The door for importing the observations of a setting from the system that it used before (P01, P07). Managers import; other
 * staff hear {@code NOT_A_MANAGER}, families {@code NOT_FOUND}.
 *
 * <p>Each item is held to the rules of {@code Writing.submit}. Its children, its scope and its media are judged for the
 * importing manager; whether it may stand in the journal without a further look (P08) is judged for its author and the manager
 * alike, and what hits for either of them waits: the marks of both count, a denial of either, and a permit only of both. An
 * author who no longer is a member of staff counts with the marks of the
 * roles they held when the thing occurred. What waits is decided on by a senior or manager other than the one who imported it
 * (sole managers excepted). Families see what was imported as they see any other entry; nobody is told of it by an event.
 *
 * <p>The past has it from the instant of the import on: nobody could see it here before (policy section 4.6). Thread-safe.
 */
public interface Importing {
    /**
     * Imports one batch in one unit of work, with one line in the trail. What is refused is listed and keeps nothing else
     * out; if the unit fails, nothing of the batch is stored.
     *
     * <p>An entry's id follows from the setting and the item's reference, so that an item which is imported again is found
     * and left alone, whether under the same request id or another. A batch that differs from the one first imported under its
     * request id is refused with {@code REQUEST_REUSED}.
     *
     * @param caller a manager
     * @param batch the items
     * @return what became of each item; refused as a whole, with nothing stored, if the caller is no manager or the
     *     batch has no items or too many
     */
    Outcome<ImportedBatch> add(Caller caller, ImportBatch batch);

    /**
     * Imports batch after batch, each as by {@link #add} under a request id of its own, which follows from the caller's
     * request id and the number of the batch. After a crash the host calls again with the same caller's request id and the
     * same batches: those that were done are recognised, and the first that was not is the first to be imported.
     *
     * <p>Call it outside a unit of work of the host's, or no batch is kept before the last one is. All batches are decided
     * as of the caller's instant.
     *
     * @param caller a manager, with a request id for the whole import
     * @param batches the batches, asked for one after the other and never inside a unit of work
     * @param progress hears of each batch
     * @return the totals; the refusal of the first batch that was refused as a whole, where the import has ended
     * @throws IllegalArgumentException if the caller has no request id
     */
    Outcome<ImportTotals> run(Caller caller, Iterator<ImportBatch> batches, ImportProgress progress);
}
