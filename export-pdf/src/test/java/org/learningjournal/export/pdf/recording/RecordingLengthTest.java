package org.learningjournal.export.pdf.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingLengthTest {

    private static final byte[] TYPE = box("ftyp", "isom0000".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_video_lasts_as_long_as_its_header_says(boolean wide) {
        byte[] film = box("moov", joined(box("free", new byte[9]), filmHeader(wide, 600, 45_300)));
        byte[] pixels = box("mdat", new byte[70_000]);

        assertThat(video(joined(TYPE, film, pixels))).contains(Duration.ofMillis(75_500));
        assertThat(video(joined(TYPE, pixels, film)))
                .as("the header behind the pixels")
                .contains(Duration.ofMillis(75_500));
    }

    @Test
    void a_box_may_have_a_long_length() {
        byte[] pixels = ByteBuffer.allocate(16 + 500)
                .putInt(1)
                .put("mdat".getBytes(StandardCharsets.US_ASCII))
                .putLong(16 + 500)
                .array();

        assertThat(video(joined(TYPE, pixels, box("moov", filmHeader(false, 1, 7)))))
                .contains(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "600, 0", "600, 4294967295", "1, 900000"})
    void a_video_that_does_not_say_how_long_it_lasts_or_says_nonsense_has_no_length(long ticksASecond, long ticks) {
        assertThat(video(joined(TYPE, box("moov", filmHeader(false, (int) ticksASecond, (int) ticks)))))
                .isEmpty();
    }

    @Test
    void a_sound_recording_of_one_rate_lasts_as_long_as_its_bytes() {
        byte[] sound = frames(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0}, 417, 383);
        byte[] tag = "ID3\3\0\0\0\0\2\0".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(sound(sound)).hasValueSatisfying(RecordingLengthTest::isTenSeconds);
        assertThat(sound(joined(tag, new byte[256], sound)))
                .as("behind a tag")
                .hasValueSatisfying(RecordingLengthTest::isTenSeconds);
    }

    private static void isTenSeconds(Duration length) {
        assertThat(length).isBetween(Duration.ofMillis(9_950), Duration.ofMillis(10_050));
    }

    @ParameterizedTest
    @CsvSource({"Xing, 36", "Info, 36"})
    void a_sound_recording_that_counts_its_frames_lasts_as_long_as_those(String name, int offset) {
        byte[] sound = frames(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0}, 417, 4);
        ByteBuffer.wrap(sound)
                .put(offset, name.getBytes(StandardCharsets.US_ASCII))
                .putInt(offset + 4, 1)
                .putInt(offset + 8, 2297);

        assertThat(sound(sound)).contains(Duration.ofMillis(60_003));
    }

    @Test
    void the_other_way_to_count_frames_is_known_too() {
        byte[] sound = frames(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0}, 417, 4);
        ByteBuffer.wrap(sound)
                .put(36, "VBRI".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + 14, 2297);

        assertThat(sound(sound)).contains(Duration.ofMillis(60_003));
    }

    @Test
    void bad_recordings_have_no_length_and_never_throw() {
        long seed = Long.getLong("seed", 20261130);
        Random random = new Random(seed);
        byte[] video = joined(TYPE, box("moov", filmHeader(true, 600, 45_300)));
        byte[] sound = frames(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0}, 417, 3);
        int silent = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = (i % 2 == 0 ? video : sound).clone();
            for (int hits = 1 + random.nextInt(8); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            silent += (i % 2 == 0 ? video(cut) : sound(cut)).isEmpty() ? 1 : 0;
        }
        assertThat(silent).as("seed %d", seed).isPositive();
        assertThat(video(sound)).isEmpty();
        assertThat(sound(new byte[100_000])).isEmpty();
        assertThat(RecordingLength.of("video/mp4", () -> {
                    throw new IOException("gone");
                }))
                .isEmpty();
        assertThat(RecordingLength.of("video/mp4", () -> {
                    throw new IllegalStateException("the store is closed");
                }))
                .isEmpty();
        assertThat(RecordingLength.of("image/jpeg", () -> new ByteArrayInputStream(video)))
                .isEmpty();
    }

    private static Optional<Duration> video(byte[] bytes) {
        return RecordingLength.of("video/mp4", () -> new ByteArrayInputStream(bytes));
    }

    private static Optional<Duration> sound(byte[] bytes) {
        return RecordingLength.of("audio/mpeg", () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] filmHeader(boolean wide, int ticksASecond, int ticks) {
        ByteBuffer body = ByteBuffer.allocate(wide ? 112 : 100);
        if (wide) {
            body.put((byte) 1).putInt(20, ticksASecond).putLong(24, ticks);
        } else {
            body.putInt(12, ticksASecond).putInt(16, ticks);
        }
        return box("mvhd", body.array());
    }

    private static byte[] box(String type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length)
                .putInt(8 + body.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
    }

    private static byte[] frames(byte[] header, int length, int count) {
        ByteBuffer out = ByteBuffer.allocate(length * count);
        for (int i = 0; i < count; i++) {
            out.position(i * length);
            out.put(header);
        }
        return out.array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer out = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            out.put(part);
        }
        return out.array();
    }
}
