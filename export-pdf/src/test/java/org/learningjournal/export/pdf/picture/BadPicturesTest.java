package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.export.pdf.block.Picture;

class BadPicturesTest {

    private static final BufferedImage HALVES =
            SamplePictures.halves(BufferedImage.TYPE_INT_RGB, 120, 80, Color.ORANGE, Color.BLUE);

    @ParameterizedTest
    @CsvSource({
        "12000, 9000, TOO_LARGE",
        "65535, 65535, TOO_LARGE",
        "70000, 1, TOO_LARGE",
        "2147483647, 2147483647, TOO_LARGE",
        "0, 100, UNREADABLE",
        "100, 0, UNREADABLE",
        "-1, 100, UNREADABLE"
    })
    void a_png_of_an_impossible_size_is_a_gap(int width, int height, Gap gap) {
        byte[] png = SamplePictures.png(HALVES);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);

        assertThat(Prints.developed("image/png", png)).isEqualTo(new Developed.Missing(gap));
    }

    @ParameterizedTest
    @CsvSource({"65535, 65535, TOO_LARGE", "12000, 9000, TOO_LARGE", "0, 100, UNREADABLE", "100, 0, UNREADABLE"})
    void a_jpeg_of_an_impossible_size_is_a_gap(int width, int height, Gap gap) {
        assertThat(Prints.developed("image/jpeg", SamplePictures.lying(SamplePictures.jpeg(HALVES), width, height)))
                .isEqualTo(new Developed.Missing(gap));
    }

    @Test
    void a_jpeg_in_scans_may_have_fewer_pixels() {
        byte[] progressive = SamplePictures.written(HALVES, "jpeg", true);

        assertThat(Prints.developed("image/jpeg", SamplePictures.lying(progressive, 8000, 8000)))
                .isEqualTo(new Developed.Missing(Gap.TOO_LARGE));
    }

    @Test
    void a_webp_may_have_fewer_pixels_still() {
        byte[] webp = FormatsTest.webp("lossy");
        ByteBuffer.wrap(webp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) 5000)
                .putShort(28, (short) 5000);

        assertThat(Prints.developed("image/webp", webp)).isEqualTo(new Developed.Missing(Gap.TOO_LARGE));
    }

    @Test
    void a_gif_of_an_impossible_size_is_a_gap() {
        byte[] gif = SamplePictures.written(HALVES, "gif", false);
        for (int at = gif.length - 1; at > 0; at--) {
            if (gif[at] == 0x2C && gif[at + 5] == 120 && gif[at + 7] == 80) {
                Arrays.fill(gif, at + 5, at + 9, (byte) 0xFF);
            }
        }

        assertThat(Prints.developed("image/gif", gif)).isEqualTo(new Developed.Missing(Gap.TOO_LARGE));
    }

    @Test
    void more_pixels_than_the_host_allows_are_a_gap() {
        Development small = new Development(Resolution.PRINT, 5000, Duration.ofSeconds(9), () -> 0);

        assertThat(new Darkroom(small)
                        .develop(SamplePictures.picture("image/jpeg", SamplePictures.jpeg(HALVES)), 480, 320))
                .isEqualTo(new Developed.Missing(Gap.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void a_picture_cut_off_anywhere_is_a_gap_or_whole_and_never_an_exception(String format) {
        byte[] whole =
                format.equals("webp") ? FormatsTest.webp("clear") : SamplePictures.written(HALVES, format, false);
        for (int length = 0; length < whole.length - 30; length += 1 + whole.length / 300) {
            assertThat(Prints.developed("image/" + format, Arrays.copyOf(whole, length)))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(Developed.Missing.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void random_damage_never_throws(String format) {
        long seed = Long.getLong("seed", 20261130);
        Random random = new Random(seed);
        byte[] whole =
                format.equals("webp") ? FormatsTest.webp("clear") : SamplePictures.written(HALVES, format, false);
        int missing = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Developed developed = Prints.developed("image/" + format, damaged);
            missing += developed instanceof Developed.Missing ? 1 : 0;
        }
        assertThat(missing).as("seed %d", seed).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothing_of_an_earlier_photo_shows_through_a_damaged_one(boolean progressive) {
        long seed = Long.getLong("seed", 20261201);
        Random random = new Random(seed);
        byte[] earlier = SamplePictures.jpeg(SamplePictures.speckled(BufferedImage.TYPE_INT_RGB, 4000, 3000));
        byte[] whole = SamplePictures.written(
                SamplePictures.speckled(BufferedImage.TYPE_INT_RGB, 3000, 2000), "jpeg", progressive);
        Darkroom used = new Darkroom(Development.forPrint());
        used.develop(SamplePictures.picture("image/jpeg", earlier), 480, 320);
        int shown = 0;
        for (int i = 0; i < 12; i++) {
            byte[] damaged = whole.clone();
            damaged[1000 + random.nextInt(damaged.length - 1000)] ^= (byte) (1 + random.nextInt(255));
            Developed fresh = Prints.developed("image/jpeg", damaged);
            Developed again = used.develop(SamplePictures.picture("image/jpeg", damaged), 480, 320);
            if (fresh instanceof Developed.Print print) {
                shown++;
                assertThat(Prints.asPrint(again).jpeg()).as("seed %d", seed).isEqualTo(print.jpeg());
            } else {
                assertThat(again).as("seed %d", seed).isEqualTo(fresh);
            }
        }
        assertThat(shown).as("seed %d", seed).isPositive();
    }

    @Test
    void random_bytes_with_the_right_beginning_are_gaps() {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        for (String format : List.of("jpeg", "png", "gif")) {
            byte[] whole = SamplePictures.written(HALVES, format, false);
            System.arraycopy(whole, 0, noise, 0, 12);

            assertThat(Prints.developed("image/" + format, noise)).as(format).isInstanceOf(Developed.Missing.class);
        }
    }

    @Test
    void a_png_that_unpacks_to_far_more_than_its_size_is_shown_at_its_size() {
        byte[] png = SamplePictures.blackPng(200, 100, 8, 2, 3, 200_000);

        assertThat(Prints.print("image/png", png).width()).isEqualTo(200);
    }

    @Test
    void packed_metadata_that_unpacks_to_far_more_than_any_profile_is_never_unpacked() {
        byte[] bomb = SamplePictures.deflated(new byte[1 << 20], 100);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {'x', 0, 0});
        body.writeBytes(bomb);
        byte[] png = SamplePictures.png(HALVES);
        for (String name : List.of("iCCP", "zTXt")) {
            png = SamplePictures.withChunk(png, false, SamplePictures.chunk(name, body.toByteArray()));
        }

        Prints.assertIs(Prints.colour(Prints.print("image/png", png), 0.75, 0.5), 0, 0, 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tRNS", "PLTE"})
    @Timeout(60)
    void a_png_with_a_second_palette_or_clear_colour_is_a_gap(String name) {
        byte[] png = SamplePictures.png(HALVES);
        for (int i = 0; i < 30; i++) {
            png = SamplePictures.withChunk(png, false, SamplePictures.chunk(name, new byte[6]));
        }

        assertThat(Prints.developed("image/png", png)).isEqualTo(new Developed.Missing(Gap.UNREADABLE));
    }

    @Test
    void a_jpeg_with_a_million_empty_segments_is_not_passed_on() {
        byte[] jpeg = SamplePictures.jpeg(HALVES);
        ByteBuffer laden = ByteBuffer.allocate(jpeg.length + 4_000_000).put(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 1_000_000; i++) {
            laden.putInt(0xFFE00002);
        }
        JpegHead head = head(laden.putShort((short) 0xFFD9).array());

        assertThat(JpegCopy.of(
                        head, Arrays.copyOfRange(laden.array(), SamplePictures.pixelsOf(jpeg), laden.capacity())))
                .isEmpty();
    }

    private static JpegHead head(byte[] jpeg) {
        try {
            return JpegHead.read(new Source(new ByteArrayInputStream(jpeg), Deadline.of(Development.forPrint())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_jpeg_with_more_scans_than_any_program_makes_is_a_gap() {
        byte[] jpeg = SamplePictures.written(HALVES, "jpeg", true);
        int last = jpeg.length - 2;
        int scan = last;
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
            scan--;
        }
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, last);
        for (int i = 0; i < 200; i++) {
            many.write(jpeg, scan, last - scan);
        }
        many.write(jpeg, last, 2);

        assertThat(Prints.developed("image/jpeg", many.toByteArray())).isEqualTo(new Developed.Missing(Gap.TOO_SLOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void a_picture_that_takes_too_long_is_a_gap_that_says_so(String format) {
        byte[] bytes =
                SamplePictures.written(SamplePictures.speckled(BufferedImage.TYPE_INT_RGB, 3000, 2000), format, false);
        Picture picture = SamplePictures.picture("image/" + format, bytes);

        assertThat(new Darkroom(Prints.slowerThan(12)).develop(picture, 480, 320))
                .isEqualTo(new Developed.Missing(Gap.TOO_SLOW));
        assertThat(new Darkroom(Prints.slowerThan(1_000_000)).develop(picture, 480, 320))
                .isInstanceOf(Developed.Print.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_picture_that_never_ends_is_a_gap(String format) {
        byte[] start = Arrays.copyOf(SamplePictures.written(HALVES, format, false), 33);
        byte[] meaningless = {0, 0, 0, 4, 'a', 'a', 'a', 'a', 0, 0, 0, 0, 0, 0, 0, 0};
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                int place = at++;
                return place < start.length ? start[place] & 0xFF : meaningless[(place - start.length) & 15];
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[from + i] = (byte) read();
                }
                return length;
            }
        };
        Picture picture = new Picture("p", "image/" + format, () -> endless);

        assertThat(new Darkroom(Prints.slowerThan(100)).develop(picture, 480, 320))
                .isInstanceOf(Developed.Missing.class);
    }

    @Test
    void a_stream_of_the_host_that_fails_midway_is_a_gap() {
        byte[] jpeg = SamplePictures.jpeg(HALVES);
        Picture picture = new Picture("p", "image/jpeg", () -> new ByteArrayInputStream(jpeg) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                if (pos > 0) {
                    throw new IllegalStateException("the store is closed");
                }
                return super.read(bytes, from, Math.min(length, 100));
            }
        });

        assertThat(new Darkroom(Development.forPrint()).develop(picture, 480, 320))
                .isEqualTo(new Developed.Missing(Gap.UNREADABLE));
    }
}
