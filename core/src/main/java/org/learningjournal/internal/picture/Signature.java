package org.learningjournal.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.journal.MediaType;

/** Tells the type of a file from its first bytes, whatever its name or its sender says. */
public final class Signature {
    /** How many first bytes are looked at; more do no harm. */
    public static final int LENGTH = 64;

    private Signature() {}

    /**
     * Tells the type.
     *
     * @param first the first {@link #LENGTH} bytes, or all of a shorter file
     * @return the type, or empty if it is none that the library accepts
     */
    public static Optional<MediaType> sniff(byte[] first) {
        Objects.requireNonNull(first, "first");
        String head = new String(first, 0, Math.min(first.length, LENGTH), ISO_8859_1);
        return Arrays.stream(MediaType.values())
                .filter(type -> matches(type, head))
                .findFirst();
    }

    private static boolean matches(MediaType type, String head) {
        return switch (type) {
            case JPEG -> head.startsWith("\u00FF\u00D8\u00FF");
            case PNG -> head.startsWith("\u0089PNG\r\n\u001A\n");
            case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
            case WEBP -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
            case HEIC -> Brands.of(head).isHeic();
            case MP4 -> Brands.of(head).isMp4();
            case MP3 -> head.startsWith("ID3") || startsWithLayerThreeFrame(head);
            case PDF -> head.startsWith("%PDF-");
        };
    }

    /** Eleven set bits, a version and a sampling rate that exist, layer III, a bit rate that is stated and allowed. */
    private static boolean startsWithLayerThreeFrame(String head) {
        if (head.length() < 4 || head.charAt(0) != 0xFF || (head.charAt(1) & 0xE6) != 0xE2) {
            return false;
        }
        int version = head.charAt(1) >> 3 & 3;
        int bitRate = head.charAt(2) >> 4;
        int samplingRate = head.charAt(2) >> 2 & 3;
        return version != 1 && bitRate != 0 && bitRate != 15 && samplingRate != 3;
    }
}
