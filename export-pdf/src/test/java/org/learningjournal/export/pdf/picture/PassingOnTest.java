package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.export.pdf.Photographs;

class PassingOnTest {

    private static final int RGB = BufferedImage.TYPE_INT_RGB;

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "10, false", "10, true"})
    void a_photo_that_is_right_is_passed_on_bit_by_bit(int type, boolean progressive) {
        byte[] jpeg = SamplePictures.written(SamplePictures.speckled(type, 333, 217), "jpeg", progressive);
        byte[] pixels = Arrays.copyOfRange(jpeg, SamplePictures.pixelsOf(jpeg), jpeg.length);

        Developed.Print print = Prints.print("image/jpeg", Photographs.tagged(jpeg, 3));

        byte[] passed = print.jpeg();
        assertThat(Arrays.copyOfRange(passed, passed.length - pixels.length, passed.length))
                .isEqualTo(pixels);
        assertThat(print.channels()).isEqualTo(type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 3);
        assertThat(print.orientation()).isEqualTo(Orientation.UPSIDE_DOWN);
    }

    @Test
    void neither_exif_nor_xmp_nor_anything_but_the_picture_is_passed_on() {
        byte[] plain = Photographs.tagged(SamplePictures.jpeg(SamplePictures.speckled(RGB, 90, 60)), 1);
        ByteArrayOutputStream laden = new ByteArrayOutputStream();
        laden.write(plain, 0, 2);
        for (int marker : new int[] {0xE0, 0xE1, 0xE2, 0xE5, 0xED, 0xEE, 0xEF, 0xFE, 0xDC, 0xCC, 0xF0}) {
            byte[] secret = ("http://ns.adobe.com/xap/1.0/\0SECRET" + marker).getBytes(StandardCharsets.US_ASCII);
            laden.write(0xFF);
            laden.write(marker);
            laden.write(0);
            laden.write(secret.length + 2);
            laden.writeBytes(secret);
        }
        laden.write(plain, 2, plain.length - 2);
        laden.writeBytes("SECRET behind the end".getBytes(StandardCharsets.US_ASCII));

        byte[] passed = Prints.print("image/jpeg", laden.toByteArray()).jpeg();

        assertThat(new String(passed, StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET", "Exif", "JFIF", Photographs.GPS_MARKER);
        assertThat(passed).endsWith(0xFF, 0xD9);
        assertThat(SamplePictures.pixelsOf(passed)).isLessThan(SamplePictures.pixelsOf(plain));
    }

    @Test
    void a_photo_without_tables_of_its_own_is_written_anew() {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.speckled(RGB, 90, 60));

        assertThat(Prints.developed("image/jpeg", SamplePictures.without(jpeg, 0xC4)))
                .satisfiesAnyOf(
                        developed -> assertThat(
                                        new String(Prints.asPrint(developed).jpeg(), StandardCharsets.ISO_8859_1))
                                .contains("\u00FF\u00C4"),
                        developed -> assertThat(developed)
                                .as("by a decoder that knows no usual tables")
                                .isEqualTo(new Developed.Missing(Gap.UNREADABLE)));
    }

    @Test
    void what_stands_between_two_segments_does_not_travel_along() {
        byte[] jpeg = SamplePictures.written(SamplePictures.speckled(RGB, 90, 60), "jpeg", true);
        int scan = SamplePictures.pixelsOf(jpeg);
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] == 0) {
            scan++;
        }
        byte[] secret = "SECRET of a camera".getBytes(StandardCharsets.US_ASCII);
        byte[] laden = ByteBuffer.allocate(jpeg.length + secret.length)
                .put(jpeg, 0, scan)
                .put(secret)
                .put(jpeg, scan, jpeg.length - scan)
                .array();

        Developed.Print print = Prints.print("image/jpeg", laden);

        assertThat(new String(print.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
    }

    @Test
    void metadata_between_the_scans_is_left_out() {
        byte[] jpeg = SamplePictures.written(SamplePictures.speckled(RGB, 90, 60), "jpeg", true);
        byte[] comment = {(byte) 0xFF, (byte) 0xFE, 0, 8, 'S', 'E', 'C', 'R', 'E', 'T'};
        int at = jpeg.length;
        while (jpeg[at - 1] != (byte) 0xDA || jpeg[at - 2] != (byte) 0xFF) {
            at--;
        }
        byte[] laden = ByteBuffer.allocate(jpeg.length + comment.length)
                .put(jpeg, 0, at - 2)
                .put(comment)
                .put(jpeg, at - 2, jpeg.length - at + 2)
                .array();

        byte[] passed = Prints.print("image/jpeg", laden).jpeg();

        assertThat(new String(passed, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        assertThat(passed).isEqualTo(Prints.print("image/jpeg", jpeg).jpeg());
    }

    @Test
    void a_photo_a_little_too_large_is_passed_on_and_one_far_too_large_is_not() {
        assertThat(Prints.print("image/jpeg", SamplePictures.jpeg(SamplePictures.speckled(RGB, 2590, 100)))
                        .width())
                .isEqualTo(2590);
        assertThat(Prints.print("image/jpeg", SamplePictures.jpeg(SamplePictures.speckled(RGB, 2700, 100)))
                        .width())
                .isEqualTo(2000);
    }

    @Test
    void how_large_is_too_large_depends_on_the_place_and_on_how_the_photo_lies() {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.speckled(RGB, 1000, 500));
        Darkroom darkroom = new Darkroom(Development.forPrint());

        Developed small = darkroom.develop(SamplePictures.picture("image/jpeg", jpeg), 120, 120);
        Developed turned =
                darkroom.develop(SamplePictures.picture("image/jpeg", Photographs.tagged(jpeg, 6)), 480, 120);

        assertThat(Prints.asPrint(small).width()).isEqualTo(500);
        assertThat(Prints.asPrint(turned).width()).isEqualTo(500);
        assertThat(Prints.asPrint(turned).uprightHeight()).isEqualTo(500);
    }

    @Test
    void an_original_is_passed_on_whatever_its_size() {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.speckled(RGB, 2700, 1800));

        Developed.Print print = Prints.original("image/jpeg", Photographs.tagged(jpeg, 8));

        assertThat(print.width()).isEqualTo(2700);
        assertThat(print.jpeg()).endsWith(Arrays.copyOfRange(jpeg, SamplePictures.pixelsOf(jpeg), jpeg.length));
    }

    @Test
    void an_original_of_another_kind_is_written_at_its_full_size() {
        Developed.Print print = Prints.original(
                "image/png", SamplePictures.png(SamplePictures.halves(RGB, 2700, 1800, Color.RED, Color.BLUE)));

        assertThat(new int[] {print.width(), print.height()}).containsExactly(2700, 1800);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_photo_that_ends_early_is_never_passed_on_even_where_an_end_was_put_behind_it(boolean progressive) {
        byte[] jpeg = SamplePictures.written(SamplePictures.speckled(RGB, 400, 300), "jpeg", progressive);
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length / (progressive ? 20 : 2));
        byte[] mended = Arrays.copyOf(cut, cut.length + 2);
        mended[cut.length] = (byte) 0xFF;
        mended[cut.length + 1] = (byte) 0xD9;

        assertThat(Prints.developed("image/jpeg", cut)).isEqualTo(new Developed.Missing(Gap.UNREADABLE));
        assertThat(Prints.developed("image/jpeg", mended)).isEqualTo(new Developed.Missing(Gap.UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({"400, 600", "416, 300", "65535, 300", "4000, 3000"})
    void a_header_that_says_larger_is_found_out(int width, int height) {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.speckled(RGB, 400, 300));

        assertThat(Prints.developed("image/jpeg", SamplePictures.lying(jpeg, width, height)))
                .isEqualTo(new Developed.Missing(Gap.UNREADABLE));
    }

    @Test
    void of_a_photo_whose_header_says_smaller_the_rest_does_not_travel_along() {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.speckled(RGB, 400, 300));

        Developed.Print print = Prints.print("image/jpeg", SamplePictures.lying(jpeg, 400, 16));

        assertThat(print.height()).isEqualTo(16);
        assertThat(print.jpeg().length).isLessThan(jpeg.length / 8);
    }

    @Test
    void what_is_passed_on_can_always_be_decoded() throws Exception {
        long seed = Long.getLong("seed", 20261130);
        Random random = new Random(seed);
        int passed = 0;
        for (int i = 0; i < 600; i++) {
            byte[] jpeg = SamplePictures.written(SamplePictures.speckled(RGB, 60, 40), "jpeg", i % 3 == 0);
            for (int hits = random.nextInt(3); hits > 0; hits--) {
                int within = random.nextBoolean() ? 700 : jpeg.length;
                jpeg[2 + random.nextInt(within - 2)] = (byte) random.nextInt();
            }
            Developed developed = Prints.developed("image/jpeg", jpeg);
            if (developed instanceof Developed.Print print) {
                passed++;
                assertThat(Prints.image(print).getWidth())
                        .as("seed %d, photo %d", seed, i)
                        .isEqualTo(print.width());
            }
        }
        assertThat(passed).as("seed %d", seed).isBetween(60, 590);
    }

    @Test
    void channels_with_names_that_say_other_colours_are_decoded_rather_than_guessed() throws Exception {
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.halves(RGB, 64, 64, Color.RED, Color.BLUE));
        byte[] renamed = jpeg.clone();
        for (int at = 0; at + 10 < jpeg.length; at++) {
            boolean frame = jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0;
            boolean scan = jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xDA;
            for (int channel = 0; channel < 3 && (frame || scan); channel++) {
                renamed[at + (frame ? 10 + 3 * channel : 5 + 2 * channel)] = (byte) "RGB".charAt(channel);
            }
        }

        Developed.Print print = Prints.print("image/jpeg", renamed);

        assertThat(new String(print.jpeg(), StandardCharsets.ISO_8859_1)).contains("JFIF");
        Prints.assertIs(Prints.colour(print, 0.2, 0.5), 254, 0, 0);
        assertThat(ImageIO.read(new ByteArrayInputStream(renamed))).isNotNull();
    }
}
