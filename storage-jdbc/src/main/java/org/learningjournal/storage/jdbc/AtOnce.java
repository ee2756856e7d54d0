package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several changes as one statement, of which those that name {@link #FIRST} happen only if the first did; see
 * {@link Dialect#hasChangesInChanges}.
 */
final class AtOnce {
    /** What the statement calls its first change; the n-th after it is then_n. */
    static final String FIRST = "done_first";

    private final List<Sql> changes = new ArrayList<>();

    AtOnce(Sql first) {
        changes.add(first);
    }

    void then(Sql change) {
        changes.add(change);
    }

    /** The statement, with what is selected if the first was made: each has the setting's id for every row it changed. */
    Sql selecting(String selected) {
        String all = IntStream.range(0, changes.size())
                .mapToObj(number -> (number == 0 ? FIRST : "then_" + number) + " as ("
                        + changes.get(number).text() + " returning setting_id)")
                .collect(Collectors.joining(", "));
        return new Sql(
                "with " + all + " select " + selected + " from " + FIRST,
                changes.stream().flatMap(each -> each.values().stream()).toList());
    }
}
