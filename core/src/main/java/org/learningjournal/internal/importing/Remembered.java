package org.learningjournal.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningjournal.base.Code;
import org.learningjournal.base.Reason;
import org.learningjournal.base.StorageException;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.importing.ImportedBatch;
import org.learningjournal.importing.ImportedItem;
import org.learningjournal.importing.ImportedItem.Result;
import org.learningjournal.internal.work.Replay;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.visibility.Known;

/**
 * The first outcome of a batch. With its request are remembered, for each item in the order of the batch, a code that stands
 * for its result and the codes of its reasons.
 */
record Remembered(ImportBatch batch) implements Replay<ImportedBatch> {
    /** None of them is ever a reason why an item waits or is refused, so that each begins a further item. */
    private static final Map<Code, Result> RESULTS = Map.of(
            Code.PERMITTED, Result.IMPORTED,
            Code.NOT_PUBLISHED, Result.WAITING,
            Code.ALREADY_DONE, Result.FOUND,
            Code.WRONG_STATE, Result.REFUSED);

    static List<Code> codes(List<Judged> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(codeOf(item.result())), item.why().stream().map(Reason::code)))
                .toList();
    }

    private static Code codeOf(Result result) {
        return RESULTS.entrySet().stream()
                .filter(each -> each.getValue() == result)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<ImportedBatch> answer(Known known, RequestRecord first) {
        return known.isManager() ? Optional.of(read(known, first.codes())) : Optional.empty();
    }

    @Override
    public Optional<ImportedBatch> answer(Known known, UUID subject) {
        return Optional.empty();
    }

    private ImportedBatch read(Known known, List<Code> codes) {
        List<ImportedItem> items = new ArrayList<>();
        int place = 0;
        for (EarlierObservation item : batch.items()) {
            Result result = place < codes.size() ? RESULTS.get(codes.get(place)) : null;
            if (result == null) {
                throw new StorageException("a remembered request of " + known.setting() + " does not fit its batch");
            }
            int next = place + 1;
            while (next < codes.size() && !RESULTS.containsKey(codes.get(next))) {
                next++;
            }
            List<Reason> why =
                    codes.subList(place + 1, next).stream().map(Reason::of).toList();
            items.add(new Judged(item, item.entryIn(known.setting()), Optional.empty(), result, why).shownTo(known));
            place = next;
        }
        return new ImportedBatch(items, ImportedBatch.Done.BEFORE);
    }
}
