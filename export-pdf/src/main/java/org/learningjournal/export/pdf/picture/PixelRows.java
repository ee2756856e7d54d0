package org.learningjournal.export.pdf.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rows of a decoded image as bytes, with what is transparent laid on white. The samples are taken as they are: the
 * JDK's own colour models would brighten grey.
 */
final class PixelRows {

    private final Raster raster;
    private final int[] palette;
    private final int bands;
    private final boolean alpha;
    private final boolean wide;
    private final Optional<Plain> plain;
    private final int[] samples;
    /** The latest row that was worked out. */
    private final byte[] worked;

    private int inWorked = -1;

    /** The usual case: the bytes of an image side by side, as they can be taken without being copied. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Plain(byte[] bytes, int from, int stride, int[] order) {

        static Optional<Plain> of(Raster raster, int channels) {
            if (!(raster.getSampleModel() instanceof PixelInterleavedSampleModel model)
                    || !(raster.getDataBuffer() instanceof DataBufferByte buffer)
                    || model.getPixelStride() != channels
                    || model.getNumBands() != channels
                    || Arrays.stream(model.getBandOffsets()).anyMatch(offset -> offset >= channels)
                    || raster.getSampleModelTranslateX() != 0
                    || raster.getSampleModelTranslateY() != 0) {
                return Optional.empty();
            }
            return Optional.of(
                    new Plain(buffer.getData(), buffer.getOffset(), model.getScanlineStride(), model.getBandOffsets()));
        }
    }

    PixelRows(BufferedImage image) {
        raster = image.getRaster();
        palette = image.getColorModel() instanceof IndexColorModel index ? colours(index) : new int[0];
        bands = raster.getNumBands();
        alpha = image.getColorModel().hasAlpha() && palette.length == 0;
        wide = raster.getTransferType() == DataBuffer.TYPE_USHORT;
        plain = alpha || wide || palette.length > 0 ? Optional.empty() : Plain.of(raster, channels());
        samples = new int[plain.isPresent() ? 0 : image.getWidth() * bands];
        worked = new byte[plain.isPresent() ? 0 : image.getWidth() * channels()];
    }

    private static int[] colours(IndexColorModel model) {
        int[] colours = new int[model.getMapSize()];
        model.getRGBs(colours);
        return colours;
    }

    int width() {
        return raster.getWidth();
    }

    int height() {
        return raster.getHeight();
    }

    /** Three for red, green and blue, one for grey. */
    int channels() {
        return palette.length > 0 || bands >= 3 ? 3 : 1;
    }

    /** Where in a pixel its red, green and blue stand. */
    int[] order() {
        return plain.map(Plain::order).orElse(channels() == 1 ? new int[] {0} : new int[] {0, 1, 2});
    }

    /** Returns an array in which a row stands; good until the next is asked for. */
    byte[] row(int y) {
        if (plain.isPresent()) {
            return plain.get().bytes();
        }
        if (inWorked != y) {
            inWorked = y;
            work(y);
        }
        return worked;
    }

    /** Where in its array a row begins. */
    int start(int y) {
        return plain.isPresent() ? plain.get().from() + y * plain.get().stride() : 0;
    }

    private void work(int y) {
        raster.getPixels(0, y, raster.getWidth(), 1, samples);
        if (palette.length > 0) {
            for (int x = 0; x < samples.length; x++) {
                onWhite(palette[samples[x]], worked, 3 * x);
            }
        } else {
            samples(worked);
        }
    }

    private void samples(byte[] row) {
        int channels = channels();
        int at = 0;
        for (int pixel = 0; pixel < samples.length; pixel += bands) {
            int opacity = alpha ? level(samples[pixel + bands - 1]) : 255;
            for (int channel = 0; channel < channels; channel++) {
                row[at++] = onWhite(level(samples[pixel + channel]), opacity);
            }
        }
    }

    private int level(int sample) {
        return wide ? (sample * 255 + 32767) / 65535 : sample;
    }

    private static void onWhite(int argb, byte[] row, int at) {
        int opacity = argb >>> 24;
        row[at] = onWhite(argb >> 16 & 0xFF, opacity);
        row[at + 1] = onWhite(argb >> 8 & 0xFF, opacity);
        row[at + 2] = onWhite(argb & 0xFF, opacity);
    }

    private static byte onWhite(int level, int opacity) {
        return (byte) ((level * opacity + 255 * (255 - opacity) + 127) / 255);
    }
}
