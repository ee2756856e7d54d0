package org.learningjournal.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.learningjournal.internal.picture.CleaningAssertions.cleaned;
import static org.learningjournal.internal.picture.Spliced.exif;
import static org.learningjournal.internal.picture.Spliced.into;
import static org.learningjournal.internal.picture.Spliced.joined;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.learningjournal.journal.MediaType;

/** Damaged files: another seed with {@code -Djournal.seed=…}. */
class IntakeFuzzTest {
    private static final long SEED = Long.getLong("journal.seed", 20_261_123L);
    private static final int CASES = 900;
    private static final long MOST_BYTES = 24L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final byte[] EXIF = exif(6, ByteOrder.LITTLE_ENDIAN);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Sample> samples = List.of(
            new Sample(MediaType.JPEG, into(Drawn.jpeg(200, 150), 2, EXIF)),
            new Sample(MediaType.JPEG, into(Drawn.progressiveJpeg(120, 90), 2, EXIF)),
            new Sample(MediaType.JPEG, Drawn.cmykJpeg(90, 120)),
            new Sample(MediaType.JPEG, Drawn.greyJpeg(64, 64)),
            new Sample(MediaType.JPEG, into(Drawn.jpeg(1300, 900), 2, EXIF)),
            new Sample(MediaType.PNG, into(Drawn.png(80, 60), 33, Spliced.chunk("tEXt", "a\0GPS"))),
            new Sample(MediaType.PNG, Drawn.interlacedPng(60, 80)),
            new Sample(MediaType.GIF, Drawn.gif(200, 120)),
            new Sample(MediaType.WEBP, CleanedWebpTest.DIRTY),
            new Sample(MediaType.MP4, CleanedMp4Test.DIRTY));

    /** A whole file before it is damaged. */
    private static final class Sample {
        private final MediaType type;
        private final byte[] whole;

        Sample(MediaType type, byte[] whole) {
            this.type = type;
            this.whole = whole;
        }
    }

    @Test
    void damaged_files_are_answered_quickly_in_little_memory_and_never_with_a_surprise() {
        Random random = new Random(SEED);
        samples.forEach(sample -> assertThat(answers(sample.type, sample.whole)).isTrue());
        int accepted = 0;
        for (int i = 0; i < CASES; i++) {
            Sample sample = samples.get(i % samples.size());
            byte[] damaged = damaged(sample.whole, random);
            String name = "seed " + SEED + ", case " + i + ", " + sample.type;
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long started = System.nanoTime();
            try {
                accepted += answers(sample.type, damaged) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                fail(name, e);
            }
            long took = System.nanoTime() - started;
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated)
                    .as(name)
                    .isLessThan(MOST_BYTES);
            assertThat(took).as(name).isLessThan(TimeUnit.SECONDS.toNanos(LONGEST.toSeconds()));
        }
        assertThat(accepted).as("degenerate: accepted with seed %s", SEED).isBetween(CASES / 20, CASES * 9 / 10);
    }

    /** Cleans and inspects; true if the file is accepted. */
    private static boolean answers(MediaType type, byte[] bytes) {
        try {
            byte[] clean = cleaned(bytes, type);
            assertThat(cleaned(clean, type)).as("cleaned twice").isEqualTo(clean);
            Inspected cleanly = PictureInspection.upTo(4_000_000).inspect(() -> new ByteArrayInputStream(clean), type);
            PictureInspection.upTo(4_000_000).inspect(() -> new ByteArrayInputStream(bytes), type);
            return cleanly instanceof Inspected.Ok;
        } catch (RefusedPictureException e) {
            return false;
        } catch (IOException e) {
            throw new AssertionError("an I/O error without I/O", e);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> flipped(whole, random, random.nextInt(Math.min(700, whole.length)), 1);
            case 2 -> flipped(whole, random, at, 1 + random.nextInt(20));
            case 3 ->
                joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, random.nextInt(whole.length), whole.length));
            case 4 -> into(whole, at, noise(random));
            default -> joined(whole, noise(random));
        };
    }

    private static byte[] flipped(byte[] whole, Random random, int at, int count) {
        byte[] copy = whole.clone();
        for (int i = at; i < Math.min(at + count, copy.length); i++) {
            copy[i] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(50)];
        random.nextBytes(noise);
        return noise;
    }
}
