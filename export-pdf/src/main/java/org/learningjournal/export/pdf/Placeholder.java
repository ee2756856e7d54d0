package org.learningjournal.export.pdf;

import com.drew.metadata.Metadata;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Stands for the module until its first real class is here, and keeps every declared dependency in use. */
public final class Placeholder {
    private static final List<Class<?>> USED = List.of(
            org.learningjournal.base.Placeholder.class,
            PDDocument.class,
            TrueTypeFont.class,
            RandomAccessRead.class,
            Metadata.class,
            JPEGImageReaderSpi.class);

    private Placeholder() {}

    /** How many libraries the module uses. */
    public static int used() {
        return USED.size();
    }
}
