package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A print as a file. */
final class JpegFile {

    private static final float PRINT_QUALITY = 0.82f;
    private static final float ORIGINAL_QUALITY = 0.92f;

    private JpegFile() {}

    static byte[] write(Pixels pixels, Resolution resolution) throws IOException {
        ImageWriter writer = Codec.jpegWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pixels.bytes().length / 8);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(resolution == Resolution.PRINT ? PRINT_QUALITY : ORIGINAL_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels.image(), null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
