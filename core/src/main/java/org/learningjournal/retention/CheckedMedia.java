package org.learningjournal.retention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.MediumId;

/**
 * What a check has found.
 *
 * @param findings by rising id; immutable
 * @param next where to go on, empty when all have been looked at
 */
public record CheckedMedia(List<MediumFinding> findings, Optional<MediumId> next) {
    /** Copies the findings. */
    public CheckedMedia {
        findings = List.copyOf(findings);
        Objects.requireNonNull(next, "next");
    }
}
