package org.learningjournal.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.internal.picture.CleaningAssertions.assertCleaned;
import static org.learningjournal.internal.picture.CleaningAssertions.assertRefused;
import static org.learningjournal.internal.picture.CleaningAssertions.assertRefusedIfCutAnywhere;
import static org.learningjournal.internal.picture.Spliced.joined;
import static org.learningjournal.internal.picture.Spliced.text;
import static org.learningjournal.internal.picture.Spliced.tiff;
import static org.learningjournal.journal.MediaType.WEBP;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CleanedWebpTest {
    private static final String DAMAGED = "The photo is damaged and cannot be shown in full.";
    private static final byte[] PIXELS = part("VP8 ", "pixels with EXIF in them");
    private static final byte[] COLOURS = part("ICCP", "colours");
    private static final byte[] EXIF =
            part("EXIF", text(joined(tiff(6, ByteOrder.LITTLE_ENDIAN), "51.4779".getBytes(ISO_8859_1))));
    private static final byte[] XMP = part("XMP ", "<exif:GPSLatitude>51.4779</exif:GPSLatitude>!");
    private static final byte[] NOTE = part("note", "51.4779");

    static final byte[] DIRTY = file(extended(0x3C), COLOURS, PIXELS, EXIF, XMP, NOTE);

    @Test
    void where_it_was_taken_becomes_zeros_and_nothing_else_changes() throws IOException {
        byte[] clean = file(extended(0x30), COLOURS, PIXELS, zeros(EXIF), zeros(XMP), zeros(NOTE));
        assertThat(text(DIRTY)).contains("51.4779");
        assertCleaned(DIRTY, WEBP, clean);
    }

    @Test
    void a_large_one_streams_and_what_follows_the_end_is_dropped() throws IOException {
        byte[] large = file(extended(0), part("ALPH", "a".repeat(70_000)), PIXELS);
        assertCleaned(joined(large, "51.4779".getBytes(ISO_8859_1)), WEBP, large);
    }

    @Test
    void a_last_chunk_without_its_padding_is_accepted() throws IOException {
        byte[] plain = file(Arrays.copyOf(part("VP8L", "odd"), 11));
        assertCleaned(plain, WEBP, plain);
    }

    @Test
    void one_cut_off_anywhere_is_refused() {
        assertRefusedIfCutAnywhere(DIRTY, WEBP);
    }

    @Test
    void lying_lengths_and_files_without_pixels_are_refused() {
        byte[] lying = DIRTY.clone();
        Arrays.fill(lying, 16, 20, (byte) 0xFF);
        assertRefused(lying, WEBP, DAMAGED);
        assertRefused(file(PIXELS, new byte[7]), WEBP, DAMAGED);
        assertRefused(file(part("VP8X", "123456789"), PIXELS), WEBP, DAMAGED);
        assertRefused(file(extended(0)), WEBP, DAMAGED);
        assertRefused(file(), WEBP, DAMAGED);
        assertRefused("RIFF\0\0\0\0WEBP".getBytes(ISO_8859_1), WEBP, DAMAGED);
        assertRefused(
                "RIFF\4\0\0\0WAVE".getBytes(ISO_8859_1), WEBP, "The file says it is a WebP picture but is not one.");
        assertRefused(
                "RIFF\u00FF\u00FF\u00FF\u00FFWEBPVP8 \u00F0\u00FF\u00FF\u00FF".getBytes(ISO_8859_1),
                WEBP,
                "The photo is cut off before its end.");
    }

    private static byte[] file(byte[]... parts) {
        byte[] all = joined(parts);
        return ByteBuffer.allocate(12 + all.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + all.length)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(all)
                .array();
    }

    private static byte[] extended(int flags) {
        return part("VP8X", (char) flags + "\0\0\0\7\0\0\7\0\0");
    }

    private static byte[] zeros(byte[] part) {
        byte[] zeros = new byte[part.length];
        System.arraycopy("JUNK".getBytes(ISO_8859_1), 0, zeros, 0, 4);
        System.arraycopy(part, 4, zeros, 4, 4);
        return zeros;
    }

    private static byte[] part(String type, String body) {
        return ByteBuffer.allocate(8 + body.length() + (body.length() & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(ISO_8859_1))
                .putInt(body.length())
                .put(body.getBytes(ISO_8859_1))
                .array();
    }
}
