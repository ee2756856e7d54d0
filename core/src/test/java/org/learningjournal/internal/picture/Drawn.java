package org.learningjournal.internal.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures drawn by code. */
final class Drawn {
    private Drawn() {}

    static byte[] jpeg(int width, int height) {
        return jpeg(scene(width, height, BufferedImage.TYPE_INT_RGB), ImageWriteParam.MODE_DISABLED);
    }

    static byte[] greyJpeg(int width, int height) {
        return jpeg(scene(width, height, BufferedImage.TYPE_BYTE_GRAY), ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressiveJpeg(int width, int height) {
        return jpeg(scene(width, height, BufferedImage.TYPE_INT_RGB), ImageWriteParam.MODE_DEFAULT);
    }

    static byte[] cmykJpeg(int width, int height) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        Random random = new Random(4);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {x % 256, y % 256, random.nextInt(40), 20});
            }
        }
        return written("jpeg", new IIOImage(raster, null, null), ImageWriteParam.MODE_DISABLED);
    }

    static byte[] png(int width, int height) {
        return written(
                "png",
                new IIOImage(scene(width, height, BufferedImage.TYPE_INT_ARGB), null, null),
                ImageWriteParam.MODE_DISABLED);
    }

    static byte[] interlacedPng(int width, int height) {
        return written(
                "png",
                new IIOImage(scene(width, height, BufferedImage.TYPE_INT_RGB), null, null),
                ImageWriteParam.MODE_DEFAULT);
    }

    static byte[] gif(int width, int height) {
        return written(
                "gif",
                new IIOImage(scene(width, height, BufferedImage.TYPE_BYTE_INDEXED), null, null),
                ImageWriteParam.MODE_DISABLED);
    }

    /** All pixels of a picture, for comparison. */
    static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] jpeg(BufferedImage image, int progressive) {
        return written("jpeg", new IIOImage(image, null, null), progressive);
    }

    private static BufferedImage scene(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = (x * 255 / width) ^ random.nextInt(16);
                image.setRGB(x, y, 0xFF000000 | (red << 16) | ((y * 255 / height) << 8) | ((x + y) & 0xFF));
            }
        }
        return image;
    }

    private static byte[] written(String format, IIOImage image, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (param.canWriteProgressive()) {
                param.setProgressiveMode(progressive);
            }
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
