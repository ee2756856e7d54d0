package org.learningjournal.retention;

import java.util.Objects;
import org.learningjournal.base.MediumId;

/**
 * Something about a medium that does not fit.
 *
 * @param medium the medium
 * @param kind what
 */
public record MediumFinding(MediumId medium, Kind kind) {
    /** What does not fit. */
    public enum Kind {
        /** It is ready, and no revision of any entry shows it. */
        UNSHOWN,
        /** It is ready and has no bytes. Only a backup has them. */
        NO_BYTES,
        /** It is ready and has fewer or more bytes than came in. Only a backup has them. */
        WRONG_LENGTH,
        /** There are bytes and no medium. {@link Retention#discard} removes them. */
        NO_MEDIUM
    }

    /** Checks that nothing is missing. */
    public MediumFinding {
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(kind, "kind");
    }
}
