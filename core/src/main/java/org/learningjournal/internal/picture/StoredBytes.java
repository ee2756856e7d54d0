package org.learningjournal.internal.picture;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a medium as they were stored; they can be read from the start more than once. */
@FunctionalInterface
public interface StoredBytes {
    /**
     * Opens them.
     *
     * @return the bytes from the first to the last; the reader closes it
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;
}
