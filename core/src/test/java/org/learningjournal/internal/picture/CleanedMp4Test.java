package org.learningjournal.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.internal.picture.CleaningAssertions.assertCleaned;
import static org.learningjournal.internal.picture.CleaningAssertions.assertRefused;
import static org.learningjournal.internal.picture.CleaningAssertions.assertRefusedIfCutAnywhere;
import static org.learningjournal.internal.picture.CleaningAssertions.cleaned;
import static org.learningjournal.internal.picture.Spliced.joined;
import static org.learningjournal.internal.picture.Spliced.text;
import static org.learningjournal.journal.MediaType.MP4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CleanedMp4Test {
    private static final String CUT_OFF = "The video is cut off before its end.";
    private static final String DAMAGED = "The video is damaged and cannot be shown in full.";
    private static final String HOME = "+51.4779-0.0015/";

    private static final byte[] TYPE = box("ftyp", bytes("isom\0\0\2\0isommp42"));
    private static final byte[] HEADER = box("mvhd", new byte[100]);
    private static final byte[] TRACK_HEADER = box("tkhd", new byte[84]);
    private static final byte[] TRACK = box("mdia", box("hdlr", bytes("\0\0\0\0\0\0\0\0vide")));
    private static final byte[] SAMPLES = box("mdat", bytes("moov udta meta ".repeat(1200)));
    private static final byte[] PLACE = box("udta", box("\u00A9xyz", bytes("\0\20\25\u00C7" + HOME)));
    private static final byte[] KEYS = box("meta", box("ilst", bytes("location.ISO6709" + HOME)));
    private static final byte[] XMP = box("uuid", bytes("0123456789abcdef<xmp>" + HOME));
    private static final byte[] REMAINS = box("free", bytes(HOME));

    static final byte[] DIRTY = joined(
            TYPE,
            XMP,
            box("moov", HEADER, PLACE, box("trak", TRACK_HEADER, KEYS, TRACK, PLACE, XMP), KEYS, box("gps ", REMAINS)),
            SAMPLES,
            KEYS,
            REMAINS);

    @Test
    void where_it_was_taken_becomes_zeros_and_nothing_else_changes() throws IOException {
        byte[] clean = joined(
                TYPE,
                zeros(XMP),
                box(
                        "moov",
                        HEADER,
                        zeros(PLACE),
                        box("trak", TRACK_HEADER, zeros(KEYS), TRACK, zeros(PLACE), zeros(XMP)),
                        zeros(KEYS),
                        zeros(box("gps ", REMAINS))),
                SAMPLES,
                zeros(KEYS),
                zeros(REMAINS));
        assertThat(text(DIRTY)).contains(HOME);
        assertThat(text(clean)).hasSize(DIRTY.length).doesNotContain(HOME);
        assertCleaned(DIRTY, MP4, clean);
    }

    @Test
    void long_lengths_and_boxes_to_the_end_of_the_file_are_walked_over() throws IOException {
        byte[] film = joined(TYPE, longBox("mdat", bytes(HOME)));
        assertCleaned(
                joined(film, longBox("moov", HEADER, longBox("udta", bytes(HOME))), toTheEnd("meta", bytes(HOME))),
                MP4,
                joined(film, longBox("moov", HEADER, longBox("free", new byte[16])), toTheEnd("free", new byte[16])));
        assertCleaned(
                joined(film, toTheEnd("moov", HEADER, PLACE, toTheEnd("trak", TRACK, KEYS))),
                MP4,
                joined(film, toTheEnd("moov", HEADER, zeros(PLACE), toTheEnd("trak", TRACK, zeros(KEYS)))));
        byte[] open = joined(TYPE, box("moov", HEADER), toTheEnd("mdat", bytes(HOME)));
        assertCleaned(open, MP4, open);
    }

    @Test
    void one_cut_off_inside_a_box_or_before_its_movie_is_refused() {
        assertRefusedIfCutAnywhere(joined(TYPE, SAMPLES, box("moov", HEADER)), MP4);
        byte[] lastBoxCut = joined(TYPE, box("moov", HEADER), SAMPLES);
        assertRefused(Arrays.copyOf(lastBoxCut, lastBoxCut.length - 1), MP4, CUT_OFF);
        assertRefused(joined(TYPE, SAMPLES), MP4, CUT_OFF);
        assertRefused(joined(TYPE, box("moov", box("cmov", HEADER))), MP4, CUT_OFF);
    }

    @Test
    void one_cut_off_between_two_boxes_is_clean_up_to_there() throws IOException {
        byte[] clean = cleaned(DIRTY, MP4);
        int accepted = 0;
        for (int length = 0; length < DIRTY.length; length++) {
            byte[] cut = Arrays.copyOf(DIRTY, length);
            try {
                assertThat(cleaned(cut, MP4)).isEqualTo(Arrays.copyOf(clean, length));
                accepted++;
            } catch (RefusedPictureException e) {
                assertThat(e).hasMessage(CUT_OFF);
            }
        }
        assertThat(accepted).as("after moov, mdat and meta").isEqualTo(3);
    }

    @Test
    void lying_lengths_are_refused_without_asking_for_memory() {
        byte[] movie = box("moov", HEADER);
        assertRefused(joined(TYPE, movie, ByteBuffer.allocate(8).putInt(7).array()), MP4, DAMAGED);
        assertRefused(joined(TYPE, movie, new byte[] {-1, -1, -1, -1}, bytes("mdat")), MP4, CUT_OFF);
        assertRefused(joined(TYPE, box("moov", HEADER, new byte[7]), SAMPLES), MP4, DAMAGED);
        assertRefused(joined(TYPE, box("moov", HEADER, toTheEnd("udta", bytes(HOME)))), MP4, DAMAGED);
        assertRefused(joined(TYPE, box("moov", box("trak", sized(1000, "mdia")), HEADER)), MP4, DAMAGED);
        for (long length : new long[] {0, 15, -1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 16}) {
            assertRefused(joined(TYPE, movie, longSized(length, "mdat")), MP4, DAMAGED);
        }
        assertRefused(joined(TYPE, movie, longSized(1L << 62, "udta")), MP4, CUT_OFF);
    }

    @Test
    void another_file_is_refused() {
        assertRefused(joined(SAMPLES, TYPE), MP4, "The file says it is an MP4 video but is not one.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] sized(int length, String type) {
        return ByteBuffer.allocate(8).putInt(length).put(bytes(type)).array();
    }

    private static byte[] longSized(long length, String type) {
        return joined(sized(1, type), ByteBuffer.allocate(8).putLong(length).array());
    }

    private static byte[] box(String type, byte[]... parts) {
        return joined(sized(8 + joined(parts).length, type), joined(parts));
    }

    private static byte[] longBox(String type, byte[]... parts) {
        return joined(longSized(16 + joined(parts).length, type), joined(parts));
    }

    private static byte[] toTheEnd(String type, byte[]... parts) {
        return joined(sized(0, type), joined(parts));
    }

    private static byte[] zeros(byte[] box) {
        return box("free", new byte[box.length - 8]);
    }
}
