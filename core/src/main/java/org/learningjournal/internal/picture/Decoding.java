package org.learningjournal.internal.picture;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.learningjournal.journal.MediaType;

/**
 * Decodes a picture from its first to its last row, keeping few of them: the proof that it can be shown. Uses the JDK's
 * own readers and never one that happens to be registered too.
 */
final class Decoding {
    private static final int MOST_ON_A_SIDE = 512;

    private Decoding() {}

    static void prove(MediaType type, StoredBytes bytes, Frame frame) throws IOException {
        ImageReader reader = reader(type);
        try (ReplayedInput input = new ReplayedInput(bytes)) {
            prove(reader, type, input, frame);
        } finally {
            reader.dispose();
        }
    }

    private static void prove(ImageReader reader, MediaType type, ReplayedInput input, Frame frame) throws IOException {
        Warnings warnings = new Warnings();
        try {
            reader.addIIOReadWarningListener(warnings);
            reader.setInput(input, true, true);
            decode(reader, type, sampling(reader, frame));
        } catch (IOException | RuntimeException e) {
            input.complain();
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        warnings.complain();
    }

    /** A raster of a JPEG needs no colour conversion, so that one for print is proved as well. */
    private static void decode(ImageReader reader, MediaType type, ImageReadParam param) throws IOException {
        if (type == MediaType.JPEG) {
            reader.readRaster(0, param);
        } else {
            reader.read(0, param);
        }
    }

    /** Few rows, the last one among them: a decoder may stop after the last that is wanted. */
    private static ImageReadParam sampling(ImageReader reader, Frame frame) {
        int step = 1 + (Math.max(frame.width(), frame.height()) - 1) / MOST_ON_A_SIDE;
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, (frame.height() - 1) % step);
        return param;
    }

    private static ImageReader reader(MediaType type) throws IOException {
        Iterator<ImageReaderSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi each = all.next();
            if (each.getClass().getModule() == ImageIO.class.getModule()
                    && each.getClass().getSimpleName().equals(type.name() + "ImageReaderSpi")) {
                return each.createReaderInstance();
            }
        }
        throw new IllegalStateException("The JDK's own reader of " + type.mime() + " is not registered with ImageIO.");
    }
}
