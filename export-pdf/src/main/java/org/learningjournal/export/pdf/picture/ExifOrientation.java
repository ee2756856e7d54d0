package org.learningjournal.export.pdf.picture;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the one thing of a camera's metadata that matters to the page. */
final class ExifOrientation {

    private ExifOrientation() {}

    /** Returns the orientation, or upright where the metadata says nothing or cannot be read. */
    static Orientation read(InputStream in, PictureHeader.Kind kind) {
        try {
            Metadata metadata = kind == PictureHeader.Kind.JPEG
                    ? JpegMetadataReader.readMetadata(in, List.of(new ExifReader()))
                    : PngMetadataReader.readMetadata(in);
            return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(directory -> directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                    .filter(number -> number != null)
                    .findFirst()
                    .map(Orientation::ofExif)
                    .orElse(Orientation.UPRIGHT);
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return Orientation.UPRIGHT;
        }
    }
}
