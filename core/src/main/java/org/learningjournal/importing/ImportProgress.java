package org.learningjournal.importing;

/** Hears of each batch of an import. Called in the thread of the import, after the batch's unit of work has ended. */
@FunctionalInterface
public interface ImportProgress {
    /**
     * A batch is done. An exception from here ends the import; this batch and those before it stay.
     *
     * @param batch what became of the batch, whose number is {@link ImportTotals#batches}
     * @param soFar what became of all batches up to this one
     */
    void after(ImportedBatch batch, ImportTotals soFar);
}
