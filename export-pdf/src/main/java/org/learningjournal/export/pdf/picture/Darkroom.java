package org.learningjournal.export.pdf.picture;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.learningjournal.export.pdf.block.Picture;

/**
 * Develops originals into prints, one at a time. Nothing is written to disk, and no bad picture throws: it becomes
 * {@link Developed.Missing}.
 */
public final class Darkroom {

    private static final long MOST_PIXELS = 100_000_000;
    private static final int LONGEST_SIDE = 1600;
    private static final float QUALITY = 0.82f;

    /** Develops one picture; its pixels are forgotten on return. */
    public Developed develop(Picture picture) {
        try {
            PictureHeader header = header(picture);
            if (header.pixels() > MOST_PIXELS) {
                return new Developed.Missing(Gap.TOO_LARGE);
            }
            return print(decode(picture, header), orientation(picture, header));
        } catch (MissingPictureException e) {
            return new Developed.Missing(e.gap());
        } catch (IOException | RuntimeException e) {
            return new Developed.Missing(Gap.UNREADABLE);
        }
    }

    private static PictureHeader header(Picture picture) throws IOException {
        try (InputStream in = open(picture)) {
            return PictureHeader.read(in, picture.mediaType());
        }
    }

    private static Orientation orientation(Picture picture, PictureHeader header) throws IOException {
        try (InputStream in = open(picture)) {
            return ExifOrientation.read(in, header.kind());
        }
    }

    private static InputStream open(Picture picture) throws IOException {
        return new BufferedInputStream(picture.opening().open());
    }

    private static BufferedImage decode(Picture picture, PictureHeader header) throws IOException {
        ImageReader reader = Codecs.readerFor(header);
        try (InputStream in = open(picture);
                ImageInputStream input = new MemoryCacheImageInputStream(in)) {
            AtomicBoolean endsEarly = new AtomicBoolean();
            reader.addIIOReadWarningListener((source, warning) -> {
                String text = warning.toLowerCase(Locale.ROOT);
                if (text.contains("truncated") || text.contains("premature end")) {
                    endsEarly.set(true);
                }
            });
            reader.setInput(input, true, true);
            BufferedImage image = reader.read(0, subsampled(reader.getDefaultReadParam(), header));
            if (endsEarly.get()) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    /** Skips pixels only as long as twice the print's size is left for smooth scaling. */
    private static ImageReadParam subsampled(ImageReadParam param, PictureHeader header) {
        int step = Math.max(1, Math.max(header.width(), header.height()) / (2 * LONGEST_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static Developed print(BufferedImage image, Orientation orientation) throws IOException {
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        int[] pixels = orientation.upright(Shrinker.shrink(image, width, height), width, height);
        int uprightWidth = orientation.turnsSideways() ? height : width;
        int uprightHeight = orientation.turnsSideways() ? width : height;
        BufferedImage upright = new BufferedImage(uprightWidth, uprightHeight, BufferedImage.TYPE_INT_RGB);
        upright.setRGB(0, 0, uprightWidth, uprightHeight, pixels, 0, uprightWidth);
        return new Developed.Print(jpeg(upright), uprightWidth, uprightHeight);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = Codecs.jpegWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
