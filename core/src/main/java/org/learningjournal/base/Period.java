package org.learningjournal.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time, {@code from} included and {@code to} excluded, to the microsecond. A period without an end ends at
 * {@link #FOREVER}; one without a beginning begins at {@link #DAWN}.
 *
 * @param from the first instant
 * @param to the first instant after it, later than {@code from}
 */
public record Period(Instant from, Instant to) {
    /** Where periods without a beginning begin: the year 1. */
    public static final Instant DAWN = Instant.parse("0001-01-01T00:00:00Z");

    /** Where periods without an end end: the last microsecond of the year 9999. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** All of time. */
    public static final Period ALWAYS = new Period(DAWN, FOREVER);

    /** The period of a fact that was taken back before it began: the first microsecond of time. */
    public static final Period NEVER = new Period(DAWN, DAWN.plusNanos(1_000));

    /** Cuts both ends to microseconds and checks their order. */
    public Period {
        from = Micros.cut(Objects.requireNonNull(from, "from"));
        to = Micros.cut(Objects.requireNonNull(to, "to"));
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "a period must end after it starts, but from is " + from + " and to is " + to);
        }
        if (from.isBefore(DAWN) || to.isAfter(FOREVER)) {
            throw new IllegalArgumentException("a period lies between the years 1 and 9999, not " + from + " to " + to);
        }
    }

    /**
     * A period that has no end yet.
     *
     * @param from the first instant
     * @return the period
     */
    public static Period since(Instant from) {
        return new Period(from, FOREVER);
    }

    /**
     * A period of whole days.
     *
     * @param first the first day
     * @param last the last day, included; not before the first
     * @param zone the setting's time zone, which turns days into instants
     * @return the period
     */
    public static Period ofDays(LocalDate first, LocalDate last, ZoneId zone) {
        return new Period(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * Whether an instant lies within.
     *
     * @param instant any instant
     * @return true from {@code from} on and before {@code to}
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /**
     * Whether two periods share an instant.
     *
     * @param other another period
     * @return true if they do
     */
    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /**
     * The same period, ended earlier.
     *
     * @param end the new end, later than {@code from}
     * @return a period that ends at {@code end}, or this one if it ended before
     */
    public Period endedAt(Instant end) {
        return end.isBefore(to) ? new Period(from, end) : this;
    }

    /**
     * Whether the period is open.
     *
     * @return true if no end has been set
     */
    public boolean isOpen() {
        return to.equals(FOREVER);
    }

    /**
     * What two periods share.
     *
     * @param other another period
     * @return the shared part, or empty if they do not overlap
     */
    public Optional<Period> shared(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Instant start = from.isAfter(other.from) ? from : other.from;
        return Optional.of(new Period(start, to.isBefore(other.to) ? to : other.to));
    }
}
