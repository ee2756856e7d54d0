package org.learningjournal.retention;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.MediumId;

/**
 * Which media to look at.
 *
 * @param before only those that came in before this instant
 * @param after where the call before ended, empty to begin
 * @param most how many to look at, 1 to 500; there are mostly fewer findings
 */
public record MediaCheck(Instant before, Optional<MediumId> after, int most) {
    /** The most that one call looks at. */
    public static final int MOST = 500;

    /** Checks the number. */
    public MediaCheck {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("a check looks at 1 to " + MOST + " media, not " + most);
        }
    }
}
