package org.learningjournal.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A TrueType file and where to open it.
 *
 * @param name for messages
 */
public record FontFile(String name, Cut cut, Opening opening) {

    /** Opens the file from its first byte; called more than once. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public FontFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(opening, "opening");
    }
}
