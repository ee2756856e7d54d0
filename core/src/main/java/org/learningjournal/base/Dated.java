package org.learningjournal.base;

import java.time.Instant;

/**
 * A dated fact as one line of a ledger. A fact is never overwritten: a change is a further line with the same id, the
 * next revision, and the instant at which it was recorded. The line with the highest revision is what is known now.
 */
public interface Dated {
    /**
     * Which fact this line is about, and when and by whom it was recorded.
     *
     * @return the line's record
     */
    Recorded recorded();

    /**
     * When the fact holds.
     *
     * @return its period
     */
    Period period();

    /**
     * Whether the fact permits something now. A fact that had ended when its last line was recorded is over for every
     * later read, even where the reader's clock lags behind the recorder's (policy section 4.3).
     *
     * @param now the instant of decision of an ordinary read; for the past ask {@link #period}
     * @return true if the fact is in force
     */
    default boolean inForce(Instant now) {
        return period().contains(now) && period().to().isAfter(recorded().at());
    }
}
