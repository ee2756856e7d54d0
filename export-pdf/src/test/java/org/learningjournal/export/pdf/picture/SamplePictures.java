package org.learningjournal.export.pdf.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.learningjournal.export.pdf.block.Picture;

/** Picture files drawn by code, sound ones and such as nobody should meet. */
final class SamplePictures {

    private SamplePictures() {}

    static Picture picture(String mediaType, byte[] bytes) {
        return new Picture("p", mediaType, () -> new ByteArrayInputStream(bytes));
    }

    /** Left half one colour, right half another. */
    static BufferedImage halves(int type, int width, int height, Color left, Color right) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        g.setColor(left);
        g.fillRect(0, 0, width / 2, height);
        g.setColor(right);
        g.fillRect(width / 2, 0, width - width / 2, height);
        g.dispose();
        return image;
    }

    /** Of every pixel another colour, so that a coder has something to do. */
    static BufferedImage speckled(int type, int width, int height) {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt() | 0xFF000000);
            }
        }
        return image;
    }

    static byte[] written(BufferedImage image, String format, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg", false);
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png", false);
    }

    /** A PNG with chunks before or behind its pixels. */
    static byte[] withChunk(byte[] png, boolean behind, byte[] chunk) {
        int at = behind ? png.length - 12 : 33;
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, at)
                .put(chunk)
                .put(png, at, png.length - at)
                .array();
    }

    static byte[] chunk(String name, byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(body);
        return ByteBuffer.allocate(12 + body.length)
                .putInt(body.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A PNG's profile chunk. */
    static byte[] profileChunk(byte[] profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'p', 0, 0});
        out.writeBytes(deflated(profile, 1));
        return chunk("iCCP", out.toByteArray());
    }

    /** The same bytes again and again, packed. */
    static byte[] deflated(byte[] bytes, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                deflating.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG whose rows are all alike: black, however large. */
    static byte[] blackPng(int width, int height, int bits, int colourType, int samples, int rows) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) bits, (byte) colourType, 0, 0, 0})
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(8).putLong(0x89504E470D0A1A0AL).array());
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", deflated(new byte[1 + width * samples * bits / 8], rows)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** A block of EXIF that says nothing but how the camera was held. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation << 16)
                .putInt(0)
                .array();
    }

    /** A JPEG with another width and height in its frame header. */
    static byte[] lying(byte[] jpeg, int width, int height) {
        byte[] lying = jpeg.clone();
        int at = 2;
        while (lying[at + 1] < (byte) 0xC0 || lying[at + 1] > (byte) 0xC2) {
            at += 2 + length(lying, at);
        }
        ByteBuffer.wrap(lying).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return lying;
    }

    /** A JPEG without its segments of one kind. */
    static byte[] without(byte[] jpeg, int marker) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int at = 2;
        while (jpeg[at + 1] != (byte) 0xDA) {
            int length = 2 + length(jpeg, at);
            out.write(jpeg, at, jpeg[at + 1] == (byte) marker ? 0 : length);
            at += length;
        }
        out.write(jpeg, at, jpeg.length - at);
        return out.toByteArray();
    }

    /** Where the coded pixels of a JPEG begin. */
    static int pixelsOf(byte[] jpeg) {
        int at = 2;
        while (jpeg[at + 1] != (byte) 0xDA) {
            at += 2 + length(jpeg, at);
        }
        return at + 2 + length(jpeg, at);
    }

    private static int length(byte[] jpeg, int marker) {
        return Short.toUnsignedInt(ByteBuffer.wrap(jpeg).getShort(marker + 2));
    }
}
