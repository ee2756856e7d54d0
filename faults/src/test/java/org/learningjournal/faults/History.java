package org.learningjournal.faults;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;

/**
 * What a nursery wrote in another system, read in batches: the last item of each is about a child that nobody knows, and
 * is refused. Two histories that are made alike are alike and have no object in common.
 */
final class History implements Iterator<ImportBatch> {
    private static final ChildId NOBODY = new ChildId(new UUID(7L << 12, Long.MIN_VALUE));

    private final Nursery nursery;
    private final String name;
    private final int batches;
    private final int items;
    private int next;

    private History(Nursery nursery, String name, int batches, int items) {
        this.nursery = nursery;
        this.name = name;
        this.batches = batches;
        this.items = items;
    }

    static History of(Nursery nursery, String name, int batches, int items) {
        return new History(nursery, name, batches, items);
    }

    @Override
    public boolean hasNext() {
        return next < batches;
    }

    @Override
    public ImportBatch next() {
        next++;
        return new ImportBatch(
                IntStream.range(0, items).mapToObj(item -> item(next, item)).toList());
    }

    private String reference(int batch, int item) {
        return name + batch + "." + item;
    }

    private EarlierObservation item(int batch, int item) {
        String reference = reference(batch, item);
        return new EarlierObservation(
                reference,
                nursery.kim,
                item == items - 1
                        ? nursery.observation(reference, NOBODY)
                        : nursery.observation(reference, nursery.ada, nursery.ben));
    }

    /** The entries that a batch becomes, as their ids and titles, in the order of the batch. */
    List<String> entries(int batch) {
        return IntStream.range(0, items - 1)
                .mapToObj(item -> reference(batch, item))
                .map(reference -> EntryId.of(nursery.setting, reference) + "|" + reference)
                .toList();
    }
}
