package org.learningjournal.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.learningjournal.export.pdf.font.Characters;

/**
 * A picture of the setting or its group; it stands on the cover.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param alternative what it says to a reader who cannot see it, such as the setting's name; something that can be read
 * @param opening opens the picture
 */
public record Logo(String mediaType, String alternative, Opening opening) {

    /** Opens the picture from its first byte; called more than once. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens it.
         *
         * @return closed by the caller
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /** Checks that nothing is missing. */
    public Logo {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(opening, "opening");
        if (Characters.saysNothing(alternative)) {
            throw new IllegalArgumentException("a logo has an alternative text, such as the setting's name");
        }
    }
}
