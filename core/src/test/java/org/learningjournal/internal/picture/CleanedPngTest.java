package org.learningjournal.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.internal.picture.CleaningAssertions.assertRefused;
import static org.learningjournal.internal.picture.CleaningAssertions.cleaned;
import static org.learningjournal.internal.picture.Spliced.chunk;
import static org.learningjournal.internal.picture.Spliced.into;
import static org.learningjournal.internal.picture.Spliced.joined;
import static org.learningjournal.internal.picture.Spliced.text;
import static org.learningjournal.internal.picture.Spliced.tiff;
import static org.learningjournal.journal.MediaType.HEIC;
import static org.learningjournal.journal.MediaType.PNG;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.journal.MediaType;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.rules.SettingRules.Uncleaned;

class CleanedPngTest {
    private static final int AFTER_HEADER = 33;
    private static final int END = 12;
    private static final byte[] PLAIN = Drawn.png(120, 80);
    private static final String DAMAGED = "The photo is damaged and cannot be shown in full.";

    @Test
    void everything_personal_goes_before_and_after_the_pixels() throws IOException {
        byte[][] personal = {
            chunk("tEXt", "Comment\0GPS"),
            chunk("zTXt", "Author\0\0GPS"),
            chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0GPS"),
            chunk("tIME", "\7\1\1\1\1\1\1"),
            chunk("caBX", "GPS"),
            chunk("eXIf", tiff(1, ByteOrder.LITTLE_ENDIAN))
        };
        byte[] dirty = into(into(PLAIN, PLAIN.length - END, personal), AFTER_HEADER, personal);
        assertThat(cleaned(joined(dirty, "GPS".getBytes(StandardCharsets.US_ASCII)), PNG))
                .isEqualTo(PLAIN);
    }

    @Test
    void of_exif_only_the_orientation_stays_once() throws IOException {
        byte[] exif = chunk("eXIf", tiff(6, ByteOrder.LITTLE_ENDIAN));
        byte[] clean = cleaned(into(PLAIN, AFTER_HEADER, exif, exif), PNG);
        assertThat(clean).isEqualTo(into(PLAIN, AFTER_HEADER, chunk("eXIf", Orientation.block(6))));
        assertThat(text(clean)).doesNotContain("GPS");
        assertThat(Drawn.pixels(clean)).isEqualTo(Drawn.pixels(PLAIN));
        assertThat(cleaned(clean, PNG)).isEqualTo(clean);
    }

    @Test
    void what_colours_need_stays() throws IOException {
        byte[] colours =
                joined(chunk("gAMA", "\0\0\u00B1\u008F"), chunk("sRGB", "\0"), chunk("pHYs", "\0\0\1\0\0\0\1\0\1"));
        assertThat(cleaned(into(PLAIN, AFTER_HEADER, colours), PNG)).isEqualTo(into(PLAIN, AFTER_HEADER, colours));
    }

    @Test
    void a_picture_cut_off_anywhere_is_refused() {
        for (int length = 8; length < PLAIN.length; length += length < 200 ? 1 : 37) {
            assertRefused(Arrays.copyOf(PLAIN, length), PNG, "The photo is cut off before its end.");
        }
        assertRefused(new byte[0], PNG, "The file says it is a PNG picture but is not one.");
        assertRefused(Arrays.copyOf(PLAIN, 7), PNG, "The file says it is a PNG picture but is not one.");
    }

    @Test
    void wrong_sums_order_and_lengths_are_refused() {
        byte[] flipped = PLAIN.clone();
        flipped[PLAIN.length / 2] ^= 1;
        assertRefused(flipped, PNG, DAMAGED);
        assertRefused(joined(Arrays.copyOf(PLAIN, AFTER_HEADER), chunk("IEND", "")), PNG, DAMAGED);
        assertRefused(into(PLAIN, 8, chunk("gAMA", "1234")), PNG, DAMAGED);
        assertRefused(into(PLAIN, AFTER_HEADER, Arrays.copyOfRange(PLAIN, 8, AFTER_HEADER)), PNG, DAMAGED);
        assertRefused(into(PLAIN, AFTER_HEADER, chunk("tRNS", "a".repeat(300))), PNG, DAMAGED);
        assertRefused(into(PLAIN, AFTER_HEADER, chunk("CgBI", "1234")), PNG, DAMAGED);
        assertRefused(into(PLAIN, AFTER_HEADER, chunk("t\nXt", "1234")), PNG, DAMAGED);
        assertRefused(into(PLAIN, AFTER_HEADER, new byte[] {-1, -1, -1, -1, 't', 'E', 'X', 't'}), PNG, DAMAGED);
    }

    @Test
    void a_lying_length_costs_no_memory_and_ends() {
        byte[] lying = into(PLAIN, AFTER_HEADER, new byte[] {127, -1, -1, -1, 't', 'E', 'X', 't'});
        assertRefused(lying, PNG, "The photo is cut off before its end.");
    }

    @ParameterizedTest
    @EnumSource(
            value = MediaType.class,
            names = {"GIF", "MP3", "PDF"})
    void other_types_pass_unchanged(MediaType type) throws IOException {
        InputStream raw = InputStream.nullInputStream();
        assertThat(Cleaned.of(raw, type, Uncleaned.REFUSED)).isSameAs(raw);
    }

    @Test
    void a_heic_that_tells_where_it_was_taken_is_refused_unless_the_setting_keeps_it() throws IOException {
        assertRefused(
                new byte[0],
                HEIC,
                "HEIC photos carry where they were taken, which cannot be removed here; "
                        + "please send the photo as a JPEG.");
        InputStream raw = InputStream.nullInputStream();
        assertThat(SettingRules.defaults().uncleaned()).isEqualTo(Uncleaned.REFUSED);
        assertThat(Cleaned.of(
                        raw,
                        HEIC,
                        SettingRules.defaults().withUncleaned(Uncleaned.KEPT).uncleaned()))
                .isSameAs(raw);
    }

    @Test
    void a_refusal_is_repeated_and_single_bytes_can_be_read() throws IOException {
        try (InputStream clean = Cleaned.of(new ByteArrayInputStream(PLAIN, 0, 20), PNG, Uncleaned.REFUSED)) {
            assertThat(clean.read()).isEqualTo(0x89);
            assertThat(clean.read(new byte[9], 3, 0)).isZero();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(clean::readAllBytes).isInstanceOf(RefusedPictureException.class);
            }
        }
    }

    @Test
    void a_stream_that_fails_is_not_the_pictures_fault() throws IOException {
        InputStream raw = InputStream.nullInputStream();
        raw.close();
        assertThatThrownBy(() -> Cleaned.of(raw, PNG, Uncleaned.REFUSED).read())
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }
}
