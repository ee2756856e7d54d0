package org.learningjournal.importing;

import org.learningjournal.importing.ImportedBatch.Done;
import org.learningjournal.importing.ImportedItem.Result;

/**
 * How far an import has come, over all of its batches from the first.
 *
 * @param batches how many batches are done
 * @param resumed how many of them an earlier run of the same import had done
 * @param imported items that stand in a journal
 * @param waiting items that wait
 * @param found items whose entry was there before
 * @param refused items that were not stored
 */
public record ImportTotals(int batches, int resumed, int imported, int waiting, int found, int refused) {
    /** Before the first batch. */
    public static final ImportTotals NONE = new ImportTotals(0, 0, 0, 0, 0, 0);

    /**
     * The totals with one batch more.
     *
     * @param batch what became of it
     * @return new totals
     */
    public ImportTotals with(ImportedBatch batch) {
        return new ImportTotals(
                batches + 1,
                resumed + (batch.done() == Done.BEFORE ? 1 : 0),
                imported + batch.count(Result.IMPORTED),
                waiting + batch.count(Result.WAITING),
                found + batch.count(Result.FOUND),
                refused + batch.count(Result.REFUSED));
    }

    /**
     * How many items are done.
     *
     * @return the sum of all results
     */
    public int items() {
        return imported + waiting + found + refused;
    }
}
