package org.learningjournal.journal;

import java.util.Objects;

/**
 * A medium as it stands in an entry.
 *
 * @param medium the medium, with its depiction as it is known now
 * @param caption what is written below it, empty if nothing is
 * @param alternative what it shows, for readers who cannot see it; empty if nobody wrote it
 */
public record Attachment(Medium medium, String caption, String alternative) {
    /** Checks that nothing is missing. */
    public Attachment {
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(alternative, "alternative");
    }
}
