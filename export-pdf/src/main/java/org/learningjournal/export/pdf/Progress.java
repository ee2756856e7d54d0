package org.learningjournal.export.pdf;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a book is.
 *
 * @param phase what is being done
 * @param done how much of it: entries on pages, or bytes written
 * @param total of how much; of bytes about
 * @param left about how long this phase still takes, from how long it took so far; empty at its start
 */
public record Progress(Phase phase, long done, long total, Optional<Duration> left) {

    /** What is being done. */
    public enum Phase {
        /** Entries are put on pages, photos among them; counted in entries. */
        PAGES,
        /** Volumes are written; counted in bytes. */
        FILES
    }

    /** Checks that nothing is missing. */
    public Progress {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(left, "left");
    }

    /** Hears how far a book is, on the thread that makes it, and may end it. */
    public interface Listener {

        /** Hears nothing and never ends a book. */
        Listener NONE = progress -> Answer.GO_ON;

        /**
         * Hears how far the book is. Called often; an answer should not take long.
         *
         * @param progress how far
         * @return whether to go on
         */
        Answer hear(Progress progress);
    }

    /** Whether to go on with a book. */
    public enum Answer {
        /** Go on. */
        GO_ON,
        /** End it at once and leave nothing behind. */
        CANCEL
    }
}
