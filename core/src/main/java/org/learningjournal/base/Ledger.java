package org.learningjournal.base;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reading ledgers of dated facts. Stateless.
 */
public final class Ledger {
    private Ledger() {}

    /**
     * What is known now: of every fact the line with the highest revision.
     *
     * @param lines lines of any facts, in any order
     * @param <T> the kind of fact
     * @return one line a fact, in the order in which the facts first appear
     */
    public static <T extends Dated> List<T> current(List<T> lines) {
        Map<FactId, T> latest = new LinkedHashMap<>();
        for (T line : lines) {
            latest.merge(
                    line.recorded().fact(),
                    line,
                    (a, b) -> a.recorded().revision() >= b.recorded().revision() ? a : b);
        }
        return List.copyOf(latest.values());
    }

    /**
     * What had been recorded by an instant.
     *
     * @param lines lines of any facts, in any order
     * @param recordedBy lines recorded later are left out
     * @param <T> the kind of fact
     * @return one line a fact, in the order in which the facts first appear
     */
    public static <T extends Dated> List<T> asOf(List<T> lines, Instant recordedBy) {
        return current(lines.stream()
                .filter(line -> !line.recorded().at().isAfter(recordedBy))
                .toList());
    }
}
