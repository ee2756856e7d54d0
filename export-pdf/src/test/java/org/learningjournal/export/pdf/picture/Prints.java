package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;

/** Develops pictures and looks at what came of them. */
final class Prints {

    /** As wide as a column of text, and less than half as high. */
    static final float WIDTH = 480;

    static final float HEIGHT = 320;

    private Prints() {}

    static Developed developed(String mediaType, byte[] bytes) {
        return new Darkroom(Development.forPrint()).develop(SamplePictures.picture(mediaType, bytes), WIDTH, HEIGHT);
    }

    static Developed.Print print(String mediaType, byte[] bytes) {
        return asPrint(developed(mediaType, bytes));
    }

    static Developed.Print original(String mediaType, byte[] bytes) {
        return asPrint(new Darkroom(Development.ofOriginals())
                .develop(SamplePictures.picture(mediaType, bytes), WIDTH, HEIGHT));
    }

    static Developed.Print asPrint(Developed developed) {
        assertThat(developed).isInstanceOf(Developed.Print.class);
        return (Developed.Print) developed;
    }

    /** Every question of the clock takes a second. */
    static Development slowerThan(int seconds) {
        AtomicLong ticks = new AtomicLong();
        return new Development(
                Resolution.PRINT,
                100_000_000,
                Duration.ofSeconds(seconds),
                () -> ticks.addAndGet(Duration.ofSeconds(1).toNanos()));
    }

    static BufferedImage image(Developed.Print print) {
        try {
            return ImageIO.read(new ByteArrayInputStream(print.jpeg()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colour at a part of the stored width and height. */
    static Color colour(Developed.Print print, double across, double down) {
        Raster raster = image(print).getRaster();
        int[] levels =
                raster.getPixel((int) (across * raster.getWidth()), (int) (down * raster.getHeight()), (int[]) null);
        // the JDK's own colour model would brighten grey
        return levels.length == 1
                ? new Color(levels[0], levels[0], levels[0])
                : new Color(levels[0], levels[1], levels[2]);
    }

    static void assertIs(Color colour, int red, int green, int blue) {
        assertThat(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()})
                .as("colour %s", colour)
                .satisfies(levels -> {
                    assertThat(levels[0]).as("red").isBetween(red - 8, red + 8);
                    assertThat(levels[1]).as("green").isBetween(green - 8, green + 8);
                    assertThat(levels[2]).as("blue").isBetween(blue - 8, blue + 8);
                });
    }
}
