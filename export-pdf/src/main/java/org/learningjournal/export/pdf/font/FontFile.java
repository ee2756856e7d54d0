package org.learningjournal.export.pdf.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType file and where to open it.
 *
 * @param name for messages
 */
public record FontFile(String name, Cut cut, Opening opening) {

    /** Opens the file from its first byte; called more than once. A file that is not there is null or an exception. */
    @FunctionalInterface
    public interface Opening {
        @Nullable
        InputStream open() throws IOException;
    }

    public FontFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(opening, "opening");
    }

    InputStream open() throws IOException {
        InputStream found = opening.open();
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }
}
