package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageTypeSpecifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.export.pdf.Photographs;

class FormatsTest {

    private static final Color TEAL = new Color(0x20, 0x90, 0xA0);
    private static final Color ROSE = new Color(0xE0, 0x70, 0x80);

    @ParameterizedTest
    @CsvSource({"jpeg, false", "jpeg, true", "png, false", "png, true", "gif, false", "gif, true"})
    void a_picture_keeps_its_colours(String format, boolean progressive) {
        BufferedImage halves = SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 300, 200, TEAL, ROSE);

        Developed.Print print = Prints.print("image/" + format, SamplePictures.written(halves, format, progressive));

        assertThat(print.width()).isEqualTo(300);
        Prints.assertIs(Prints.colour(print, 0.25, 0.5), 0x20, 0x90, 0xA0);
        Prints.assertIs(Prints.colour(print, 0.75, 0.99), 0xE0, 0x70, 0x80);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_large_picture_keeps_its_colours_and_its_shape(boolean progressive) {
        byte[] bytes = SamplePictures.written(
                SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 4100, 2050, TEAL, ROSE), "jpeg", progressive);

        Developed.Print print = Prints.print("image/jpeg", bytes);

        assertThat(new int[] {print.width(), print.height()}).containsExactly(2000, 1000);
        Prints.assertIs(Prints.colour(print, 0.25, 0.5), 0x20, 0x90, 0xA0);
        Prints.assertIs(Prints.colour(print, 0.99, 0.99), 0xE0, 0x70, 0x80);
    }

    @Test
    void grey_stays_grey_and_as_bright_as_it_was() {
        BufferedImage grey = new BufferedImage(2900, 1950, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 2900, 1950, 0, filled(2900 * 1950, 100));

        for (String format : new String[] {"jpeg", "png"}) {
            Developed.Print print = Prints.print("image/" + format, SamplePictures.written(grey, format, false));

            assertThat(print.channels()).as(format).isEqualTo(1);
            assertThat(Prints.image(print).getRaster().getSample(500, 500, 0))
                    .as(format)
                    .isBetween(98, 102);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false", "4, true"})
    void sixteen_bits_a_channel_are_read_to_the_byte(int bands, boolean alpha) {
        ColorSpace space = ColorSpace.getInstance(bands <= 2 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        int[] offsets = new int[bands];
        for (int i = 0; i < bands; i++) {
            offsets[i] = i;
        }
        BufferedImage image = ImageTypeSpecifier.createInterleaved(space, offsets, DataBuffer.TYPE_USHORT, alpha, false)
                .createBufferedImage(200, 100);
        for (int band = 0; band < bands; band++) {
            boolean opacity = alpha && band == bands - 1;
            image.getRaster()
                    .setSamples(0, 0, 200, 100, band, filled(20_000, opacity ? 0x8000 : 0x6464 + band * 0x2020));
        }

        Color shown = Prints.colour(Prints.print("image/png", SamplePictures.png(image)), 0.5, 0.5);

        int last = bands <= 2 ? 0 : 0x40;
        int white = alpha ? 127 : 0;
        int part = alpha ? 2 : 1;
        Prints.assertIs(shown, white + 0x64 / part, white + (0x64 + last / 2) / part, white + (0x64 + last) / part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void what_a_palette_leaves_clear_is_white(String format) {
        byte[] level = {0, (byte) 0xE0};
        IndexColorModel palette = new IndexColorModel(1, 2, level, level, new byte[] {0, 0}, 0);
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_INDEXED, palette);
        image.getRaster().setSamples(0, 0, 32, 64, 0, filled(32 * 64, 1));

        Developed.Print print = Prints.print("image/" + format, SamplePictures.written(image, format, false));

        Prints.assertIs(Prints.colour(print, 0.2, 0.5), 0xE0, 0xE0, 0);
        Prints.assertIs(Prints.colour(print, 0.8, 0.5), 255, 255, 255);
    }

    @Test
    void a_colour_that_a_png_calls_clear_is_white() {
        byte[] png = SamplePictures.png(SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 64, 64, TEAL, ROSE));
        byte[] clear = SamplePictures.chunk("tRNS", new byte[] {0, 0x20, 0, (byte) 0x90, 0, (byte) 0xA0});

        Developed.Print print = Prints.print("image/png", SamplePictures.withChunk(png, false, clear));

        Prints.assertIs(Prints.colour(print, 0.2, 0.5), 255, 255, 255);
        Prints.assertIs(Prints.colour(print, 0.8, 0.5), 0xE0, 0x70, 0x80);
    }

    @Test
    void of_a_moving_gif_the_first_picture_is_shown() throws IOException {
        byte[] one = SamplePictures.written(
                SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 60, 60, TEAL, TEAL), "gif", false);
        byte[] other = SamplePictures.written(
                SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 60, 60, ROSE, ROSE), "gif", false);
        byte[] both = ByteBuffer.allocate(one.length - 1 + other.length)
                .put(one, 0, one.length - 1)
                .put(other)
                .array();

        Prints.assertIs(Prints.colour(Prints.print("image/gif", both), 0.5, 0.5), 0x20, 0x90, 0xA0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "clear", "lossless"})
    void a_webp_is_read_and_its_clear_part_is_white(String name) {
        Developed.Print print = Prints.print("image/webp", webp(name));

        assertThat(new int[] {print.width(), print.height()}).containsExactly(80, 40);
        Color corner = Prints.colour(print, 0.1, 0.1);
        assertThat(corner.getRed()).as("%s", corner).isGreaterThan(200);
        Prints.assertIs(Prints.colour(print, 0.2, 0.8), 0x20, 0x60, 0xC0);
        Color last = Prints.colour(print, 0.8, 0.8);
        if (name.equals("lossy")) {
            Prints.assertIs(last, 0x20, 0x60, 0xC0);
        } else {
            Prints.assertIs(last, 255, 255, 255);
        }
    }

    @Test
    void how_a_camera_was_held_is_read_from_every_kind_that_says_so() {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 60, 40, TEAL, ROSE));
        byte[] png = SamplePictures.png(SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 60, 40, TEAL, ROSE));
        byte[] exif = SamplePictures.chunk("eXIf", SamplePictures.exif(6));

        assertThat(Prints.print("image/jpeg", Photographs.tagged(jpeg, 6)).orientation())
                .isEqualTo(Orientation.LEFT);
        assertThat(Prints.print("image/png", SamplePictures.withChunk(png, false, exif))
                        .orientation())
                .isEqualTo(Orientation.LEFT);
        assertThat(Prints.print("image/png", SamplePictures.withChunk(png, true, exif))
                        .orientation())
                .as("behind the pixels")
                .isEqualTo(Orientation.LEFT);
        assertThat(Prints.print("image/webp", turnedWebp()).orientation()).isEqualTo(Orientation.LEFT);
    }

    /** A plain WebP in the form that has room for metadata. */
    private static byte[] turnedWebp() {
        byte[] plain = webp("lossy");
        byte[] exif = SamplePictures.exif(6);
        ByteBuffer out =
                ByteBuffer.allocate(plain.length + 18 + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(plain, 0, 12).putInt(4, out.capacity() - 8);
        out.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10);
        out.put(new byte[] {8, 0, 0, 0, 79, 0, 0, 39, 0, 0});
        out.put(plain, 12, plain.length - 12);
        out.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length).put(exif);
        return out.array();
    }

    @ParameterizedTest
    @CsvSource({"image/heic", "image/heif", "image/tiff", "video/mp4", "application/pdf", "''"})
    void what_nobody_here_decodes_is_a_gap_that_says_so(String mediaType) {
        assertThat(Prints.developed(
                        mediaType, SamplePictures.jpeg(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB))))
                .isEqualTo(new Developed.Missing(Gap.NO_DECODER));
    }

    @Test
    void a_file_is_held_against_its_claim_in_every_pair_of_kinds() {
        BufferedImage image = SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 40, 40, TEAL, ROSE);
        String[] formats = {"jpeg", "png", "gif", "webp"};
        for (String content : formats) {
            byte[] bytes = content.equals("webp") ? webp("lossy") : SamplePictures.written(image, content, false);
            for (String claim : formats) {
                Developed developed = Prints.developed("image/" + claim, bytes);
                if (claim.equals(content)) {
                    assertThat(developed).as("%s as %s", content, claim).isInstanceOf(Developed.Print.class);
                } else {
                    assertThat(developed)
                            .as("%s as %s", content, claim)
                            .isEqualTo(new Developed.Missing(Gap.NOT_ITS_TYPE));
                }
            }
        }
    }

    static byte[] webp(String name) {
        try (InputStream in =
                Objects.requireNonNull(FormatsTest.class.getResourceAsStream("/pictures/" + name + ".webp"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] filled(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }
}
