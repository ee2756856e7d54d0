package org.learningjournal.export.pdf.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** How long a recording lasts, by what its file says. */
public final class RecordingLength {

    /** Whoever says more is not believed. */
    private static final double MOST_SECONDS = 7 * 24 * 60 * 60;

    private RecordingLength() {}

    /** Opens a recording from its first byte. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * Reads how long a recording lasts. What stands before and behind the answer is skipped, not read.
     *
     * @param mediaType what it is declared to be: {@code video/mp4} or {@code audio/mpeg}
     * @return the length; empty for every other type, and where the file does not say or cannot be read
     */
    public static Optional<Duration> of(String mediaType, Opening opening) {
        try (InputStream in = new BufferedInputStream(opening.open())) {
            Optional<Double> seconds = switch (mediaType) {
                case "video/mp4" -> Mp4Length.seconds(in);
                case "audio/mpeg" -> Mp3Length.seconds(in);
                default -> Optional.empty();
            };
            return seconds.filter(length -> length > 0 && length <= MOST_SECONDS)
                    .map(length -> Duration.ofMillis(Math.round(length * 1000)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
