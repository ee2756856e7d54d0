package org.learningjournal.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Which uploads to remove.
 *
 * @param before those that began before this instant, which is not after the caller's
 * @param most how many at the most, 1 to 500
 */
public record Sweep(
        @NotNull Instant before, @Min(1) @Max(500) int most) {}
