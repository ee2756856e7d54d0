package org.learningjournal.export.pdf.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes one picture, with only as many of its pixels as its print needs and its share of memory holds. */
final class Decoder {

    /** What a decoded picture may take of the heap. */
    private static final long MEMORY = 32L << 20;

    /** What one may take together with its print, if that is to be as large. */
    private static final long MEMORY_AT_FULL_SIZE = 96L << 20;

    private static final int PRINT = 3;

    /** Decodes everything and keeps little of it. */
    private static final double HARDLY_LOOKING = 16;

    private final Negative negative;
    private final Plate plate;
    private final Deadline deadline;
    private boolean endsEarly;
    private boolean complains;

    private Decoder(Negative negative, Plate plate, Deadline deadline) {
        this.negative = negative;
        this.plate = plate;
        this.deadline = deadline;
    }

    /**
     * Decodes a picture.
     *
     * @param shrinking how many times as large as its print it is
     * @param plate what it may be decoded into; the image is good until the next one is
     */
    static BufferedImage decode(Negative negative, double shrinking, Plate plate, Deadline deadline)
            throws IOException {
        return new Decoder(negative, plate, deadline).decode(shrinking);
    }

    /** Whether a decoder finds nothing wrong with a picture: it neither ends early nor is anything left over. */
    static boolean isSound(Negative negative, Plate plate, Deadline deadline) throws IOException {
        Decoder decoder = new Decoder(negative, plate, deadline);
        decoder.decode(HARDLY_LOOKING);
        return !decoder.complains;
    }

    /**
     * Skips pixels only as long as twice the print's size is left for smooth scaling, and where memory asks for it: then
     * every other row first.
     */
    private void skip(ImageReadParam param, double shrinking) {
        int across = (int) Math.max(1, shrinking / 2);
        int down = across;
        long most = shrinking > 1 ? MEMORY / negative.samples() : MEMORY_AT_FULL_SIZE / (negative.samples() + PRINT);
        while (divided(negative.width(), across) * divided(negative.height(), down) > most) {
            if (down > across) {
                across++;
            } else {
                down++;
            }
        }
        param.setSourceSubsampling(across, down, 0, 0);
    }

    private static long divided(int length, int step) {
        return (length + step - 1L) / step;
    }

    private BufferedImage decode(double shrinking) throws IOException {
        ImageReader reader = negative.codec().reader();
        try (ImageInputStream input = new MemoryCacheImageInputStream(negative.pixels())) {
            reader.addIIOReadWarningListener((source, warning) -> warned(warning));
            reader.addIIOReadProgressListener(new Watch());
            reader.setInput(input, true, negative.codec() == Codec.JPEG);
            ImageReadParam param = reader.getDefaultReadParam();
            if (negative.codec() != Codec.WEBP) {
                skip(param, shrinking);
            }
            if (reader.getWidth(0) != negative.width() || reader.getHeight(0) != negative.height()) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            if (negative.codec() == Codec.JPEG) {
                exposeOnPlate(reader, param);
            } else {
                plate.clear();
            }
            BufferedImage image = reader.read(0, param);
            deadline.check();
            if (endsEarly) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            return image;
        } catch (IOException | RuntimeException e) {
            deadline.check();
            throw e;
        } finally {
            reader.dispose();
        }
    }

    /** Of a JPEG every pixel is written, so nothing of the photo before is left. */
    private void exposeOnPlate(ImageReader reader, ImageReadParam param) throws IOException {
        int width = (int) divided(negative.width(), param.getSourceXSubsampling());
        int height = (int) divided(negative.height(), param.getSourceYSubsampling());
        plate.image(reader.getImageTypes(0).next(), width, height).ifPresent(param::setDestination);
    }

    private void warned(String warning) {
        complains = true;
        String text = warning.toLowerCase(Locale.ROOT);
        if (text.contains("truncated") || text.contains("premature end")) {
            endsEarly = true;
        }
    }

    /** Stops a decoder that reads little and computes long. */
    private final class Watch implements IIOReadProgressListener {

        @Override
        public void imageProgress(ImageReader reader, float percentageDone) {
            if (deadline.isOver()) {
                reader.abort();
            }
        }

        @Override
        public void imageStarted(ImageReader reader, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader reader) {}

        @Override
        public void readAborted(ImageReader reader) {}

        @Override
        public void sequenceStarted(ImageReader reader, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader reader) {}

        @Override
        public void thumbnailStarted(ImageReader reader, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader reader, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader reader) {}
    }
}
