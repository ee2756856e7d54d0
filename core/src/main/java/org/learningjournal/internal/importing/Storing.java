package org.learningjournal.internal.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportedBatch;
import org.learningjournal.importing.ImportedItem.Result;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Entry;
import org.learningjournal.visibility.Known;

/** Judges a batch and stores what passed. */
final class Storing {
    private final Work work;
    private final Frameworks frameworks;

    Storing(Work work, Frameworks frameworks) {
        this.work = work;
        this.frameworks = frameworks;
    }

    Answer<ImportedBatch> stored(Known known, ImportBatch batch) {
        if (!known.isManager()) {
            return Answer.refused(Code.NOT_A_MANAGER);
        }
        List<Judged> judged = judged(known, batch);
        List<Entry> entries =
                judged.stream().map(Judged::entry).flatMap(Optional::stream).toList();
        Set<EntryId> there = work.storage().entries().add(known.setting(), entries, known.at());
        List<Judged> results = judged.stream()
                .map(each -> each.entry().isPresent() && there.contains(each.id()) ? each.found() : each)
                .toList();
        ImportedBatch done = new ImportedBatch(
                results.stream().map(each -> each.shownTo(known)).toList(), ImportedBatch.Done.NOW);
        return Answer.done(done, known.setting()).because(remark(done)).keeping(Remembered.codes(results));
    }

    private List<Judged> judged(Known known, ImportBatch batch) {
        Judging judging = new Judging(work, frameworks, known, batch);
        Set<String> references = new HashSet<>();
        return batch.items().stream()
                .map(item -> references.add(item.reference()) ? judging.judged(item) : judging.repeated(item))
                .toList();
    }

    private static String remark(ImportedBatch batch) {
        return batch.count(Result.IMPORTED) + " imported, " + batch.count(Result.WAITING) + " waiting, "
                + batch.count(Result.FOUND) + " found, " + batch.count(Result.REFUSED) + " refused";
    }
}
