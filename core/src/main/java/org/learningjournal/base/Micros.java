package org.learningjournal.base;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The library's precision of time: whole microseconds since 1970-01-01T00:00:00Z. Finer parts are cut off at the edge.
 */
public final class Micros {
    private Micros() {}

    /**
     * Cuts an instant to the library's precision.
     *
     * @param instant any instant
     * @return the same instant, to the microsecond below
     */
    public static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * An instant as a number, as storage adapters keep it.
     *
     * @param instant an instant between the years 1 and 9999
     * @return microseconds since the epoch, negative before it
     */
    public static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000L);
    }

    /**
     * A number as an instant, the inverse of {@link #of}.
     *
     * @param micros microseconds since the epoch
     * @return the instant
     */
    public static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }
}
