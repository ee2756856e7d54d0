package org.learningjournal.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.internal.picture.CleaningAssertions.assertRefused;
import static org.learningjournal.internal.picture.CleaningAssertions.cleaned;
import static org.learningjournal.internal.picture.Spliced.exif;
import static org.learningjournal.internal.picture.Spliced.into;
import static org.learningjournal.internal.picture.Spliced.joined;
import static org.learningjournal.internal.picture.Spliced.segment;
import static org.learningjournal.internal.picture.Spliced.text;
import static org.learningjournal.journal.MediaType.JPEG;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanedJpegTest {
    private static final byte[] PLAIN = Drawn.jpeg(120, 80);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void of_exif_only_the_orientation_stays(int orientation) throws IOException {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] clean = cleaned(into(PLAIN, 2, exif(orientation, order)), JPEG);
            assertThat(text(clean)).doesNotContain("GPS").containsOnlyOnce("Exif");
            assertThat(clean).hasSize(PLAIN.length + 36);
            assertThat(Orientation.in(ByteBuffer.wrap(clean, 12, 26))).isEqualTo(orientation);
            assertThat(Drawn.pixels(clean)).isEqualTo(Drawn.pixels(PLAIN));
            assertThat(cleaned(clean, JPEG)).isEqualTo(clean);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 4000})
    void an_upright_photo_needs_no_exif(int orientation) throws IOException {
        assertThat(cleaned(into(PLAIN, 2, exif(orientation, ByteOrder.BIG_ENDIAN)), JPEG))
                .isEqualTo(PLAIN);
    }

    @Test
    void everything_personal_goes_wherever_it_hides() throws IOException {
        byte[] dirty = into(
                PLAIN,
                2,
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x GPSLatitude='51'/>"),
                segment(0xE1, "http://ns.adobe.com/xmp/extension/\0" + "GPS ".repeat(16_000)),
                segment(0xED, "Photoshop 3.0\08BIM GPS city"),
                segment(0xFE, "GPS of Ada's house"),
                segment(0xE2, "MPF\0II GPS"),
                segment(0xE0, "JFXX\0\20GPS thumbnail"),
                segment(0xEB, "JP GPS jumb"),
                segment(0xEC, "Ducky GPS"));
        byte[] clean = cleaned(joined(dirty, PLAIN, "GPS trailer".getBytes(ISO_8859_1)), JPEG);
        assertThat(clean).isEqualTo(PLAIN);
    }

    @Test
    void what_colours_need_stays() throws IOException {
        byte[] profile = segment(0xE2, "ICC_PROFILE\0\1\1some profile");
        byte[] adobe = segment(0xEE, "Adobe\0d\0\0\0\0\1");
        assertThat(cleaned(into(PLAIN, 20, profile, adobe), JPEG)).isEqualTo(into(PLAIN, 20, profile, adobe));
    }

    @Test
    void a_thumbnail_in_the_first_segment_goes() throws IOException {
        byte[] withThumbnail = joined(
                Arrays.copyOf(PLAIN, 2),
                segment(0xE0, "JFIF\0\1\2\0\0\1\0\1\1\1GPS"),
                Arrays.copyOfRange(PLAIN, 20, PLAIN.length));
        byte[] clean = cleaned(withThumbnail, JPEG);
        assertThat(text(clean)).doesNotContain("GPS");
        assertThat(clean).hasSize(PLAIN.length);
    }

    @Test
    void progressive_grey_and_print_photos_keep_their_bytes() throws IOException {
        for (byte[] photo : List.of(Drawn.progressiveJpeg(90, 70), Drawn.greyJpeg(50, 60), Drawn.cmykJpeg(64, 48))) {
            assertThat(cleaned(photo, JPEG)).isEqualTo(photo);
        }
    }

    @Test
    void it_does_not_matter_where_buffers_end() throws IOException {
        byte[] photo = Drawn.progressiveJpeg(900, 700);
        assertThat(photo.length).isGreaterThan(20_000);
        for (int length = 0; length < 16_500; length += 7) {
            byte[] shifted = into(photo, 2, segment(0xFE, new byte[length]));
            assertThat(cleaned(shifted, JPEG)).as("shifted by %s", length).isEqualTo(photo);
        }
    }

    @Test
    void fill_bytes_before_markers_are_no_matter() throws IOException {
        byte[] filled = into(PLAIN, PLAIN.length - 2, new byte[] {-1, -1, -1});
        assertThat(cleaned(filled, JPEG)).isEqualTo(PLAIN);
    }

    @Test
    void a_photo_cut_off_anywhere_is_refused() {
        byte[] dirty = into(PLAIN, 2, exif(6, ByteOrder.BIG_ENDIAN));
        for (int length = 2; length < dirty.length; length++) {
            assertRefused(Arrays.copyOf(dirty, length), JPEG, "The photo is cut off before its end.");
        }
    }

    @Test
    void what_is_no_jpeg_is_refused() {
        String notOne = "The file says it is a JPEG photo but is not one.";
        assertRefused(new byte[0], JPEG, notOne);
        assertRefused(new byte[] {-1}, JPEG, notOne);
        assertRefused(Drawn.png(10, 10), JPEG, notOne);
    }

    @Test
    void lying_lengths_are_refused() {
        String damaged = "The photo is damaged and cannot be shown in full.";
        assertRefused(into(PLAIN, 2, new byte[] {-1, (byte) 0xE1, 0, 1}), JPEG, damaged);
        assertRefused(into(PLAIN, 2, new byte[] {-1, (byte) 0xE1, 0, 4, 1, 1, 1}), JPEG, damaged);
        assertRefused(joined(Arrays.copyOf(PLAIN, 20), new byte[] {-1, (byte) 0xD9}), JPEG, damaged);
        assertRefused(into(PLAIN, 2, new byte[] {-1, (byte) 0xD8}), JPEG, damaged);
        byte[] profile = segment(0xE2, "ICC_PROFILE\0\1\1");
        byte[][] many = new byte[256][];
        Arrays.fill(many, profile);
        assertRefused(into(PLAIN, 2, many), JPEG, damaged);
    }
}
