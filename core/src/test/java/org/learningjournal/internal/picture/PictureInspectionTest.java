package org.learningjournal.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.internal.picture.Spliced.chunk;
import static org.learningjournal.internal.picture.Spliced.into;
import static org.learningjournal.internal.picture.Spliced.joined;
import static org.learningjournal.internal.picture.Spliced.marker;
import static org.learningjournal.internal.picture.Spliced.sized;
import static org.learningjournal.journal.MediaType.GIF;
import static org.learningjournal.journal.MediaType.JPEG;
import static org.learningjournal.journal.MediaType.MP4;
import static org.learningjournal.journal.MediaType.PDF;
import static org.learningjournal.journal.MediaType.PNG;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.Code;
import org.learningjournal.base.StorageException;
import org.learningjournal.internal.picture.Inspected.Ok;
import org.learningjournal.internal.picture.Inspected.Problem;
import org.learningjournal.journal.MediaType;

class PictureInspectionTest {
    private static final String CUT_OFF = "The photo is cut off before its end.";
    private static final String DAMAGED = "The photo is damaged and cannot be shown in full.";

    @Test
    void good_pictures_are_accepted_with_their_size() throws IOException {
        assertThat(inspect(Drawn.jpeg(1300, 701), JPEG)).isEqualTo(new Ok(1300, 701));
        assertThat(inspect(Drawn.progressiveJpeg(640, 480), JPEG)).isEqualTo(new Ok(640, 480));
        assertThat(inspect(Drawn.greyJpeg(1, 1), JPEG)).isEqualTo(new Ok(1, 1));
        assertThat(inspect(Drawn.png(1100, 601), PNG)).isEqualTo(new Ok(1100, 601));
        assertThat(inspect(Drawn.png(1, 3000), PNG)).isEqualTo(new Ok(1, 3000));
        assertThat(inspect(Drawn.interlacedPng(1030, 777), PNG)).isEqualTo(new Ok(1030, 777));
        assertThat(inspect(Drawn.gif(900, 601), GIF)).isEqualTo(new Ok(900, 601));
    }

    @Test
    void a_photo_for_print_is_accepted() throws IOException {
        assertThat(inspect(Drawn.cmykJpeg(700, 500), JPEG)).isEqualTo(new Ok(700, 500));
        byte[] adobe = into(Drawn.cmykJpeg(64, 48), 2, Spliced.segment(0xEE, "Adobe\0d\0\0\0\0\2"));
        assertThat(inspect(adobe, JPEG)).isEqualTo(new Ok(64, 48));
    }

    @Test
    void a_bad_colour_profile_is_no_reason_to_refuse() throws IOException {
        byte[] photo = into(Drawn.jpeg(64, 48), 2, Spliced.segment(0xE2, "ICC_PROFILE\0\1\1nonsense"));
        assertThat(inspect(photo, JPEG)).isEqualTo(new Ok(64, 48));
    }

    @Test
    void of_other_types_the_first_bytes_decide() throws IOException {
        assertThat(inspect("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), PDF)).isEqualTo(new Ok(0, 0));
        assertThat(inspect(Drawn.jpeg(8, 8), MP4))
                .isEqualTo(unreadable("The file says it is an MP4 video but appears to be a JPEG photo."));
    }

    @Test
    void a_wrong_name_garbage_and_nothing_are_told_apart() throws IOException {
        String notOne = "The file says it is a JPEG photo but is not one.";
        byte[] garbage = new byte[5000];
        new Random(3).nextBytes(garbage);
        assertThat(inspect(Drawn.png(20, 20), JPEG))
                .isEqualTo(unreadable("The file says it is a JPEG photo but appears to be a PNG picture."));
        assertThat(inspect(garbage, JPEG)).isEqualTo(unreadable(notOne));
        assertThat(inspect(new byte[0], JPEG)).isEqualTo(unreadable("The file is empty; it has no bytes."));
        garbage[0] = -1;
        garbage[1] = (byte) 0xD8;
        garbage[2] = -1;
        assertThat(inspect(garbage, JPEG)).isInstanceOf(Problem.class);
    }

    @Test
    void a_photo_of_200_megapixels_is_refused_by_its_header_alone() throws IOException {
        Problem expected = new Problem(Code.TOO_LARGE, "The photo has 200 megapixels; the setting accepts 100.");
        byte[] photo = sized(Drawn.jpeg(16, 16), 20_000, 10_000);
        byte[] header = Arrays.copyOf(photo, marker(photo, 0xC0, 0xC2) + 19);
        assertThat(inspect(header, JPEG)).isEqualTo(expected);
        byte[] png = joined(Arrays.copyOf(Drawn.png(1, 1), 8), chunk("IHDR", pngHeader(20_000, 10_000)));
        assertThat(inspect(png, PNG)).isEqualTo(expected);
        byte[] gif = Drawn.gif(9, 9);
        ByteBuffer.wrap(gif).putShort(6, (short) 0xFFFF).putShort(8, (short) 0xFFFF);
        assertThat(inspect(gif, GIF))
                .isEqualTo(new Problem(Code.TOO_LARGE, "The photo has 4294 megapixels; the setting accepts 100."));
    }

    @Test
    void the_limit_itself_is_accepted_and_small_limits_are_said_in_pixels() throws IOException {
        byte[] photo = Drawn.jpeg(20, 10);
        assertThat(PictureInspection.upTo(200).inspect(stored(photo), JPEG)).isEqualTo(new Ok(20, 10));
        assertThat(PictureInspection.upTo(199).inspect(stored(photo), JPEG))
                .isEqualTo(new Problem(Code.TOO_LARGE, "The photo has 200 pixels; the setting accepts 199."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureInspection.upTo(0))
                .withMessage("mostPixels is at least 1, not 0");
    }

    @Test
    void absurd_sizes_are_refused() throws IOException {
        byte[] start = Arrays.copyOf(Drawn.png(1, 1), 8);
        assertThat(inspect(joined(start, chunk("IHDR", pngHeader(90_000_000, 1))), PNG))
                .isEqualTo(new Problem(
                        Code.TOO_LARGE, "The photo is 90000000 by 1 pixels; no side may have more than 65535."));
        assertThat(inspect(joined(start, chunk("IHDR", pngHeader(-1, -1))), PNG))
                .isInstanceOf(Problem.class);
        assertThat(inspect(joined(start, chunk("IHDR", pngHeader(0, 7))), PNG))
                .isEqualTo(unreadable("The photo has no pixels."));
        assertThat(inspect(sized(Drawn.jpeg(16, 16), 16, 0), JPEG)).isEqualTo(unreadable("The photo has no pixels."));
    }

    @Test
    void a_photo_cut_off_anywhere_is_refused() throws IOException {
        byte[] photo = Drawn.jpeg(300, 200);
        for (int i = 1; i < 20; i++) {
            byte[] cut = Arrays.copyOf(photo, photo.length * i / 20);
            assertThat(inspect(cut, JPEG)).isEqualTo(unreadable(CUT_OFF));
        }
    }

    @Test
    void a_photo_that_ends_early_under_a_proper_end_marker_is_refused() throws IOException {
        byte[] end = {-1, (byte) 0xD9};
        for (byte[] photo : new byte[][] {Drawn.jpeg(1300, 700), Drawn.cmykJpeg(900, 700)}) {
            int pixels = marker(photo, 0xDA, 0xDA) + 20;
            for (int i = 0; i < 20; i++) {
                int length = pixels + (photo.length - 10 - pixels) * i / 19;
                byte[] cut = Arrays.copyOf(photo, photo[length - 1] == -1 ? length - 1 : length);
                assertThat(inspect(joined(cut, end), JPEG))
                        .as("cut at %s", length)
                        .isEqualTo(unreadable(CUT_OFF));
            }
        }
    }

    @Test
    void a_png_or_gif_with_missing_rows_is_refused() throws IOException {
        byte[] png = joined(
                Arrays.copyOf(Drawn.png(1, 1), 8),
                chunk("IHDR", pngHeader(600, 600)),
                chunk("IDAT", pngPixels()),
                chunk("IEND", ""));
        assertThat(inspect(png, PNG)).isEqualTo(unreadable(DAMAGED));
        byte[] gif = Drawn.gif(700, 700);
        assertThat(inspect(Arrays.copyOf(gif, gif.length / 2), GIF)).isEqualTo(unreadable(CUT_OFF));
        assertThat(inspect(Arrays.copyOf(gif, gif.length - 1), GIF)).isEqualTo(unreadable(CUT_OFF));
    }

    @Test
    void rare_kinds_of_jpeg_and_double_headers_are_refused() throws IOException {
        byte[] arithmetic = Drawn.jpeg(32, 32);
        int at = marker(arithmetic, 0xC0, 0xC2);
        byte[] header = Arrays.copyOfRange(arithmetic, at, at + 19);
        assertThat(inspect(into(arithmetic, at, header), JPEG)).isEqualTo(unreadable(DAMAGED));
        arithmetic[at + 1] = (byte) 0xC9;
        assertThat(inspect(arithmetic, JPEG))
                .isEqualTo(unreadable("The photo is a rare kind of JPEG that cannot be shown."));
    }

    @Test
    void a_store_that_fails_is_not_the_pictures_fault() {
        byte[] photo = Drawn.jpeg(300, 200);
        for (int opened = 0; opened < 3; opened++) {
            int failing = opened;
            int[] count = {0};
            StoredBytes bytes = () -> {
                if (count[0]++ == failing) {
                    throw new StorageException("no piece", new IOException("disk"));
                }
                return new ByteArrayInputStream(photo);
            };
            assertThatThrownBy(() -> PictureInspection.upTo(100_000_000).inspect(bytes, JPEG))
                    .isInstanceOf(StorageException.class)
                    .hasMessage("no piece");
        }
    }

    private static byte[] pngHeader(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .array();
    }

    /** A compressed stream of a few rows that is itself complete. */
    private static byte[] pngPixels() {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[1801 * 10]);
        deflater.finish();
        byte[] bytes = new byte[2000];
        int length = deflater.deflate(bytes);
        deflater.end();
        return Arrays.copyOf(bytes, length);
    }

    private static Problem unreadable(String sentence) {
        return new Problem(Code.UNREADABLE, sentence);
    }

    private static StoredBytes stored(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static Inspected inspect(byte[] bytes, MediaType claimed) throws IOException {
        return PictureInspection.upTo(100_000_000).inspect(stored(bytes), claimed);
    }
}
