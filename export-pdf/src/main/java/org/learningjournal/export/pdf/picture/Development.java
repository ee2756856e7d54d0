package org.learningjournal.export.pdf.picture;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * How pictures are developed.
 *
 * @param mostPixels beyond which a picture is not decoded; kinds that cost more memory have lower limits of their own
 * @param mostTime how long one picture may take, from the moment it is open
 * @param ticks nanoseconds from any fixed point on, never going back
 */
public record Development(Resolution resolution, long mostPixels, Duration mostTime, LongSupplier ticks) {

    private static final long MOST_PIXELS = 100_000_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(30);

    public Development {
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(mostTime, "mostTime");
        Objects.requireNonNull(ticks, "ticks");
        if (mostPixels < 1 || mostTime.isNegative() || mostTime.isZero()) {
            throw new IllegalArgumentException("a picture has at least one pixel and takes some time");
        }
    }

    /** Pictures as large as print needs them. */
    public static Development forPrint() {
        return new Development(Resolution.PRINT, MOST_PIXELS, MOST_TIME, System::nanoTime);
    }

    /** Pictures as large as they are. */
    public static Development ofOriginals() {
        return new Development(Resolution.ORIGINAL, MOST_PIXELS, MOST_TIME, System::nanoTime);
    }
}
