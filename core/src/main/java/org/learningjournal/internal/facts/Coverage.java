package org.learningjournal.internal.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;

/** Whether some periods together leave no gap in another. Stateless. */
public final class Coverage {
    private Coverage() {}

    /**
     * Whether facts together cover a period.
     *
     * @param facts facts as they are known now
     * @param whole the period
     * @return true if every instant of it lies in one of theirs
     */
    public static boolean of(Collection<? extends Dated> facts, Period whole) {
        List<Period> sorted = facts.stream()
                .map(Dated::period)
                .sorted(Comparator.comparing(Period::from))
                .toList();
        Instant covered = whole.from();
        for (Period period : sorted) {
            if (!period.from().isAfter(covered) && period.to().isAfter(covered)) {
                covered = period.to();
            }
        }
        return !covered.isBefore(whole.to());
    }
}
