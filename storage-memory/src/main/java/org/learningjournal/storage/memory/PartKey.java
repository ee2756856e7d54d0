package org.learningjournal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.learningjournal.base.MediumId;

/** One of a medium's parts, which are numbered from 0 without a gap. */
record PartKey(MediumId medium, int number) {
    static final Comparator<PartKey> ORDER =
            Comparator.comparing(PartKey::medium).thenComparingInt(PartKey::number);

    /** The keys of a medium's parts in a table. */
    static <V> List<PartKey> of(State state, Table<PartKey, V> table, MediumId medium) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> new PartKey(medium, number))
                .takeWhile(key -> state.find(table, key).isPresent())
                .toList();
    }
}
