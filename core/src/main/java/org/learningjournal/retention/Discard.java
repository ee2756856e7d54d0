package org.learningjournal.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.learningjournal.base.MediumId;

/**
 * Whose bytes to remove.
 *
 * @param media the ids, 1 to 500, as a check found them
 * @param before only if they came in before this instant, which is not after the caller's
 */
public record Discard(
        @Size(min = 1, max = 500) Set<MediumId> media,
        @NotNull Instant before) {
    /** Copies the ids. */
    public Discard {
        media = Set.copyOf(media);
    }
}
