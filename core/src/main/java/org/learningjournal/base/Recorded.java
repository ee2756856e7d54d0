package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of a ledger: which fact it is about, its number, and when and by whom it was recorded.
 *
 * @param fact the fact, the same on all its lines
 * @param revision 1 for the fact's first line, one more for each further line
 * @param at when this line was recorded, cut to microseconds
 * @param by who recorded it
 */
public record Recorded(FactId fact, int revision, Instant at, PersonId by) {
    /** Checks the number. */
    public Recorded {
        Objects.requireNonNull(fact, "fact");
        at = Micros.cut(Objects.requireNonNull(at, "at"));
        Objects.requireNonNull(by, "by");
        if (revision < 1) {
            throw new IllegalArgumentException("the first line of a fact has revision 1, not " + revision);
        }
    }

    /**
     * The first line of a new fact.
     *
     * @param at when
     * @param by by whom
     * @return the line
     */
    public static Recorded first(Instant at, PersonId by) {
        return new Recorded(FactId.at(at), 1, at, by);
    }

    /**
     * The next line of the same fact.
     *
     * @param when when
     * @param whom by whom
     * @return the line
     */
    public Recorded next(Instant when, PersonId whom) {
        return new Recorded(fact, revision + 1, when, whom);
    }
}
