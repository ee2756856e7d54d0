package org.learningjournal.export.pdf.compose;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;

/**
 * The originals of a book's photos. A photo is opened several times while its place is filled and then never again, so the
 * latest one is kept and copied from its source once.
 */
public final class Originals {
    private final Source source;
    private Optional<Original> latest = Optional.empty();

    /** Copies the original of a photo. */
    @FunctionalInterface
    public interface Source {
        /**
         * Copies the original of a photo.
         *
         * @param entry the entry that shows it
         * @param medium the photo
         * @param out where the bytes go
         * @throws IOException if there is none
         */
        void copy(EntryId entry, MediumId medium, OutputStream out) throws IOException;
    }

    private record Original(MediumId medium, ByteArrayOutputStream bytes) {}

    Originals(Source source) {
        this.source = source;
    }

    InputStream open(EntryId entry, MediumId medium) throws IOException {
        Optional<Original> kept = latest.filter(original -> original.medium().equals(medium));
        if (kept.isEmpty()) {
            latest = Optional.empty();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            source.copy(entry, medium, bytes);
            kept = Optional.of(new Original(medium, bytes));
            latest = kept;
        }
        return new ByteArrayInputStream(kept.get().bytes().toByteArray());
    }
}
