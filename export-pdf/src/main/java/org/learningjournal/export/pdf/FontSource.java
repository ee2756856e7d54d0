package org.learningjournal.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A TrueType font of the host. It must have TrueType outlines and a licence that lets it be embedded.
 *
 * @param name for messages
 */
public record FontSource(String name, Cut cut, Opening opening) {

    /** One of the four cuts of a family. */
    public enum Cut {
        REGULAR,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    /** Opens the font file from its first byte; called more than once. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public FontSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(opening, "opening");
    }
}
