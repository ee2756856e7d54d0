package org.learningjournal.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.RefusedException;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.Leaving;

/** Where a book gets the originals of its photos and recordings. */
@FunctionalInterface
public interface MediaSource {
    /**
     * Copies the original of a medium. Called once for each photo when its place in the book is reached, and once for each
     * recording if the book goes to a file.
     *
     * @param entry the entry that shows it
     * @param medium the medium
     * @param out where the bytes go
     * @throws IOException if there is none; the book then has a sentence in its place
     */
    void copy(EntryId entry, MediumId medium, OutputStream out) throws IOException;

    /**
     * A picture that stands for a video. The model keeps none, so that by default there is none and a sign is drawn; a host
     * that has one must have asked the rules for the video.
     *
     * @param entry the entry that shows the video
     * @param medium the video
     * @return a JPEG or PNG picture
     */
    default Optional<Poster> poster(EntryId entry, MediumId medium) {
        return Optional.empty();
    }

    /**
     * A picture that stands for a video.
     *
     * @param mediaType {@code image/jpeg} or {@code image/png}
     * @param opening opens it
     */
    record Poster(String mediaType, Opening opening) {

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
    }

    /**
     * The originals behind a door, which decides on each medium again and records each opening. A medium that is refused now,
     * because a consent was withdrawn since, ends the book with a {@link RefusedException}: export the journal anew.
     *
     * @param leaving the door
     * @param caller the manager who exports
     * @param request the request that the export was made for
     * @return the source
     */
    static MediaSource of(Leaving leaving, Caller caller, ExportRequest request) {
        return (entry, medium, out) -> opened(leaving.copy(caller, request, entry, medium, out));
    }

    /**
     * The originals for the book of a group, behind a door that decides on each medium again and records each opening.
     *
     * @param leaving the door
     * @param caller the manager who exports
     * @param request the request that the export was made for
     * @return the source
     */
    static MediaSource of(Leaving leaving, Caller caller, GroupExportRequest request) {
        return (entry, medium, out) -> opened(leaving.copy(caller, request, entry, medium, out));
    }

    /** What was exported and is refused now makes the whole export a thing of the past. */
    private static void opened(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused);
        }
    }
}
