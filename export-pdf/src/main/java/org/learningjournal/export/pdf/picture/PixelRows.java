package org.learningjournal.export.pdf.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

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
    private final int[] samples;

    PixelRows(BufferedImage image) {
        raster = image.getRaster();
        palette = image.getColorModel() instanceof IndexColorModel index ? colours(index) : new int[0];
        bands = raster.getNumBands();
        alpha = image.getColorModel().hasAlpha() && palette.length == 0;
        wide = raster.getTransferType() == DataBuffer.TYPE_USHORT;
        samples = new int[image.getWidth() * bands];
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

    /** Reads one row. */
    void read(int y, byte[] row) {
        if (!alpha && !wide && palette.length == 0 && isPlain(y, row)) {
            return;
        }
        raster.getPixels(0, y, raster.getWidth(), 1, samples);
        if (palette.length > 0) {
            for (int x = 0; x < samples.length; x++) {
                onWhite(palette[samples[x]], row, 3 * x);
            }
        } else {
            samples(row);
        }
    }

    /** The usual case: bytes side by side, in whatever order. */
    private boolean isPlain(int y, byte[] row) {
        if (!(raster.getSampleModel() instanceof PixelInterleavedSampleModel model)
                || !(raster.getDataBuffer() instanceof DataBufferByte buffer)
                || raster.getMinX() != 0
                || raster.getSampleModelTranslateX() != 0
                || raster.getSampleModelTranslateY() != 0) {
            return false;
        }
        byte[] data = buffer.getData();
        int from = buffer.getOffset() + y * model.getScanlineStride();
        int stride = model.getPixelStride();
        int[] offsets = model.getBandOffsets();
        int channels = channels();
        if (channels == 1) {
            for (int x = 0, at = from + offsets[0]; x < row.length; x++, at += stride) {
                row[x] = data[at];
            }
            return true;
        }
        for (int x = 0, at = from; x < row.length; x += 3, at += stride) {
            row[x] = data[at + offsets[0]];
            row[x + 1] = data[at + offsets[1]];
            row[x + 2] = data[at + offsets[2]];
        }
        return true;
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
