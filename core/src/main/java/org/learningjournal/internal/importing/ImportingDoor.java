package org.learningjournal.internal.importing;

import java.util.Iterator;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.RequestId;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportProgress;
import org.learningjournal.importing.ImportTotals;
import org.learningjournal.importing.ImportedBatch;
import org.learningjournal.importing.Importing;
import org.learningjournal.internal.work.Work;

/** Goes through the batches of an import. Thread-safe. */
public final class ImportingDoor implements Importing {
    private final Work work;
    private final Storing storing;

    /**
     * A door.
     *
     * @param work runs commands
     * @param frameworks whose elements items may be tagged with
     */
    public ImportingDoor(Work work, Frameworks frameworks) {
        this.work = work;
        this.storing = new Storing(work, frameworks);
    }

    @Override
    public Outcome<ImportedBatch> add(Caller caller, ImportBatch batch) {
        return work.run(caller, "importing.batch", batch, known -> storing.stored(known, batch), new Remembered(batch));
    }

    @Override
    public Outcome<ImportTotals> run(Caller caller, Iterator<ImportBatch> batches, ImportProgress progress) {
        RequestId whole = caller.request()
                .orElseThrow(() -> new IllegalArgumentException(
                        "an import needs a request id, by which it is recognised after a crash: give the caller one"));
        ImportTotals totals = ImportTotals.NONE;
        while (batches.hasNext()) {
            Outcome<ImportedBatch> outcome = add(caller.withRequest(whole.part(totals.batches() + 1)), batches.next());
            if (!(outcome instanceof Outcome.Done<ImportedBatch> done)) {
                ImportTotals before = totals;
                return outcome.map(batch -> before);
            }
            totals = totals.with(done.value());
            progress.after(done.value(), totals);
        }
        return Outcome.done(totals);
    }
}
