package org.learningjournal.export.pdf.block;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * An original photo as the host keeps it. It is opened when its place in the book is reached, more than once, and closed
 * each time.
 *
 * @param reference the host's own name for it, given back when it could not be shown; never printed
 * @param mediaType what it is declared to be, such as {@code image/jpeg}
 * @param opening opens it
 */
public record Picture(String reference, String mediaType, Opening opening) {

    /** Opens the original from its first byte. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens it.
         *
         * @return closed by the caller
         * @throws IOException if there is none; the book then has a sentence in its place
         */
        InputStream open() throws IOException;
    }

    /** Checks that nothing is missing. */
    public Picture {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(opening, "opening");
    }
}
