package org.learningjournal.storage.files;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Failures of a file system without the host's folder names, which a log need not tell. */
final class Blameless {
    private Blameless() {}

    /** The same failure: its kind, and its reason as far as it says one. */
    static IOException cause(IOException e) {
        if (!(e instanceof FileSystemException failure)) {
            return e;
        }
        String reason = failure.getReason() == null ? "no reason given" : failure.getReason();
        return new IOException(e.getClass().getSimpleName() + ": " + reason);
    }
}
