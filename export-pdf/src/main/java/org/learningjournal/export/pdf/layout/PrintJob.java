package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.picture.Development;
import org.learningjournal.export.pdf.tagged.VolumeFile;

/**
 * What is wanted of one printing, beside the book and its look.
 *
 * @param created written as the date of creation; empty for none, and then equal books give equal bytes
 * @param scratch the folder for the temporary file, which holds the book in clear while it is made
 * @param split where a new volume begins
 * @param watermark faint words across every page; empty for none
 * @param lock how the files are protected; empty for not
 * @param development how photos are developed
 * @param watch hears what is done, and may end it by an exception
 * @param shelf where the files go
 */
public record PrintJob(
        Optional<Instant> created,
        Path scratch,
        Split split,
        Optional<String> watermark,
        Optional<VolumeFile.Lock> lock,
        Development development,
        Watch watch,
        Shelf shelf) {

    /** Hears what is done, and may end it by an exception. */
    public interface Watch {

        /** A block was put on a page. */
        void placed(Block block);

        /** A picture could not be shown; a sentence stands in its place. */
        void missing(String reference);

        /** Everything is on pages; about so many bytes will be written to the shelf. */
        void binding(long bytes);
    }

    /** Where the files go. */
    @FunctionalInterface
    public interface Shelf {

        /** Opens the place of a volume, from 1; it is closed when the volume is written. */
        OutputStream open(int volume, int volumes) throws IOException;
    }
}
