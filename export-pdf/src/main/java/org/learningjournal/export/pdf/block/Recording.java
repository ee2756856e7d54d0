package org.learningjournal.export.pdf.block;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.export.pdf.font.Characters;

/**
 * What a page cannot play: a video or a sound recording, or what it cannot print: a document. It is shown by its poster or a
 * drawn sign, with a line of what it is, how long it lasts and where its file is.
 *
 * @param kind what it is
 * @param alternative what a reader who cannot see the sign is told; something that can be read
 * @param mark stands on the sign, such as {@code 2:31}; blank for none
 * @param line what it is and where its file is
 * @param caption the words under it; blank for none
 * @param poster stands for a video; empty for a drawn sign
 */
public record Recording(
        Kind kind, String alternative, String mark, String line, String caption, Optional<Picture> poster)
        implements Block {

    /** What it is. */
    public enum Kind {
        /** Moving pictures. */
        VIDEO,
        /** Sound. */
        AUDIO,
        /** Pages. */
        DOCUMENT
    }

    /** Checks that nothing is missing. */
    public Recording {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(poster, "poster");
        if (Characters.saysNothing(alternative)) {
            throw new IllegalArgumentException("a recording has an alternative text");
        }
    }
}
