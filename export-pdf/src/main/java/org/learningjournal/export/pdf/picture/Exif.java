package org.learningjournal.export.pdf.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.util.Objects;

/** Reads the one thing of a camera's metadata that matters to the page. */
final class Exif {

    private Exif() {}

    /**
     * Returns the orientation, or upright where the metadata says nothing or cannot be read.
     *
     * @param block from its byte order on
     */
    static Orientation orientation(byte[] block) {
        try {
            Metadata metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(block), metadata);
            return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(directory -> directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Orientation::ofExif)
                    .orElse(Orientation.UPRIGHT);
        } catch (RuntimeException e) {
            return Orientation.UPRIGHT;
        }
    }
}
