package org.learningjournal.importing;

import java.util.List;
import java.util.Objects;

/**
 * What became of a batch.
 *
 * @param items what became of each item, in the order of the batch
 * @param done whether this call did it
 */
public record ImportedBatch(List<ImportedItem> items, Done done) {
    /** When a batch was imported. */
    public enum Done {
        /** By this call. */
        NOW,
        /** By an earlier call with the same request id, whose results these are. */
        BEFORE
    }

    /** Copies the list. */
    public ImportedBatch {
        items = List.copyOf(items);
        Objects.requireNonNull(done, "done");
    }

    /**
     * How many items came to a result.
     *
     * @param result the result
     * @return a number from 0 to the size of the batch
     */
    public int count(ImportedItem.Result result) {
        return (int) items.stream().filter(item -> item.result() == result).count();
    }
}
