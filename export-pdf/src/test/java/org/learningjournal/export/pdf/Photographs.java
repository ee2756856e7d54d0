package org.learningjournal.export.pdf;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.learningjournal.export.pdf.block.Picture;

/** Photos drawn by code, with the metadata that cameras write. */
public final class Photographs {

    /** Stands in the GPS part of every photo made by {@link #tagged}. */
    public static final String GPS_MARKER = "GPS-MARKER-51.4779N-0.0015W";

    private Photographs() {}

    public static Picture jpeg(String reference, byte[] bytes) {
        return new Picture(reference, "image/jpeg", () -> new ByteArrayInputStream(bytes));
    }

    /** A soft landscape, different for every seed. */
    public static byte[] landscape(int width, int height, int seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        float hue = random.nextFloat();
        g.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.25f, 0.95f), 0, height, Color.getHSBColor(hue + 0.1f, 0.4f, 0.7f)));
        g.fillRect(0, 0, width, height);
        for (int i = 0; i < 12; i++) {
            g.setColor(Color.getHSBColor(hue + random.nextFloat() * 0.3f, 0.35f, 0.5f + random.nextFloat() * 0.4f));
            int size = height / 8 + random.nextInt(height / 4);
            g.fillOval(random.nextInt(width), height / 3 + random.nextInt(height / 2), size, size);
        }
        g.dispose();
        return written(image, "jpg");
    }

    /** White with a red corner at the top left as it is stored. */
    public static BufferedImage corner(int width, int height, int cornerX, int cornerY) {
        return corner(width, height, cornerX, cornerY, Color.WHITE);
    }

    public static BufferedImage corner(int width, int height, int cornerX, int cornerY, Color ground) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(ground);
        g.fillRect(0, 0, width, height);
        g.setColor(Color.RED);
        g.fillRect(cornerX, cornerY, width / 4, height / 4);
        g.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Puts an EXIF segment with an orientation and a GPS part behind the start of a JPEG. */
    public static byte[] tagged(byte[] jpeg, int orientation) {
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            byte[] exif = exif(orientation);
            out.writeShort(0xFFE1);
            out.writeShort(exif.length + 2);
            out.write(exif);
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    private static byte[] exif(int orientation) {
        byte[] marker = GPS_MARKER.getBytes(StandardCharsets.US_ASCII);
        return bytes(out -> {
            out.writeBytes("Exif");
            out.writeShort(0);
            out.writeBytes("MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            field(out, 0x0112, 3, 1, orientation << 16);
            field(out, 0x8825, 4, 1, 38);
            out.writeInt(0);
            out.writeShort(1);
            field(out, 0x001B, 7, marker.length, 56);
            out.writeInt(0);
            out.write(marker);
        });
    }

    private static void field(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A PNG that says it is huge; nothing of it is there but the header. */
    public static byte[] hugePngHeader(int width, int height) {
        byte[] header = bytes(out -> {
            out.writeBytes("IHDR");
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {8, 2, 0, 0, 0});
        });
        CRC32 crc = new CRC32();
        crc.update(header);
        return bytes(out -> {
            out.writeLong(0x89504E470D0A1A0AL);
            out.writeInt(13);
            out.write(header);
            out.writeInt((int) crc.getValue());
        });
    }

    /** A JPEG header of a picture with four colour channels, as print shops make them. */
    public static byte[] cmykHeader() {
        return bytes(out -> {
            out.writeShort(0xFFD8);
            out.writeShort(0xFFC0);
            out.writeShort(20);
            out.writeByte(8);
            out.writeShort(40);
            out.writeShort(40);
            out.writeByte(4);
            out.write(new byte[] {1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0});
            out.writeShort(0xFFD9);
        });
    }

    /** A picture of one colour in four channels, from 0 for no ink to 255 for all of it; stored as Adobe does, inverted. */
    public static byte[] cmyk(int cyan, int magenta, int yellow, int black) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                raster.setPixel(x, y, new int[] {255 - cyan, 255 - magenta, 255 - yellow, 255 - black});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.dispose();
        byte[] jpeg = bytes.toByteArray();
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            out.writeShort(0xFFEE);
            out.writeShort(14);
            out.writeBytes("Adobe");
            out.write(new byte[] {0, 100, 0, 0, 0, 0, 0});
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
