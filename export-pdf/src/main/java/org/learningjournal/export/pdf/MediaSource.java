package org.learningjournal.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.Leaving;

/** Where a book gets the originals of its photos. */
@FunctionalInterface
public interface MediaSource {
    /**
     * Copies the original of a photo. Called once for each photo, when its place in the book is reached.
     *
     * @param entry the entry that shows it
     * @param medium the photo
     * @param out where the bytes go
     * @throws IOException if there is none; the book then has a sentence in its place
     */
    void copy(EntryId entry, MediumId medium, OutputStream out) throws IOException;

    /**
     * The originals behind a door, which decides on each photo again and records each opening.
     *
     * @param leaving the door
     * @param caller the manager who exports
     * @param request the request that the export was made for
     * @return the source
     */
    static MediaSource of(Leaving leaving, Caller caller, ExportRequest request) {
        return (entry, medium, out) -> {
            Decision decision = leaving.copy(caller, request, entry, medium, out);
            if (!decision.permits()) {
                throw new IOException(decision.reason().sentence());
            }
        };
    }
}
