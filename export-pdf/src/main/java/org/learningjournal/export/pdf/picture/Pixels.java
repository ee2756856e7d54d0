package org.learningjournal.export.pdf.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * The pixels of a print, row by row.
 *
 * @param channels three for red, green and blue, one for grey
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(byte[] bytes, int width, int height, int channels) {

    static Pixels blank(int width, int height, int channels) {
        return new Pixels(new byte[width * height * channels], width, height, channels);
    }

    WritableRaster raster() {
        int[] offsets = channels == 1 ? new int[] {0} : new int[] {0, 1, 2};
        return Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length), width, height, width * channels, channels, offsets, null);
    }

    BufferedImage image() {
        ColorSpace space = ColorSpace.getInstance(channels == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        ComponentColorModel model =
                new ComponentColorModel(space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster(), false, null);
    }
}
