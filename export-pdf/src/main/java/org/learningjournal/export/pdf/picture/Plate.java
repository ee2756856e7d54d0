package org.learningjournal.export.pdf.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.util.Optional;
import javax.imageio.ImageTypeSpecifier;

/** The memory that one photo after the other is decoded into, so that it need not be set aside and cleared for each. */
final class Plate {

    /** What is larger is not kept for the next photo. */
    private static final int MOST_KEPT = 32 << 20;

    private byte[] bytes = new byte[0];

    /**
     * Returns an image to decode into; empty, and nothing is kept, if its samples are no bytes or too many. What is left of an
     * earlier photo is in it.
     */
    Optional<BufferedImage> image(ImageTypeSpecifier type, int width, int height) {
        SampleModel model = type.getSampleModel(width, height);
        long size = (long) width * height * model.getNumBands();
        if (model.getTransferType() != DataBuffer.TYPE_BYTE
                || model.getNumDataElements() != model.getNumBands()
                || size > MOST_KEPT) {
            clear();
            return Optional.empty();
        }
        if (bytes.length < size) {
            clear();
            bytes = new byte[(int) size];
        }
        DataBufferByte buffer = new DataBufferByte(bytes, (int) size);
        return Optional.of(
                new BufferedImage(type.getColorModel(), Raster.createWritableRaster(model, buffer, null), false, null));
    }

    /** Keeps nothing while another kind of picture needs its memory. */
    void clear() {
        bytes = new byte[0];
    }
}
