package org.learningjournal.internal.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.journal.MediaType;

/**
 * Looks whether stored bytes are what they say. Photos of a type that the JDK reads are walked over, which shows their size
 * before anything is decoded, and then decoded to their end; of all others only the first bytes are looked at. Immutable
 * and safe to share between threads.
 */
public final class PictureInspection {
    private final PixelLimit limit;

    private PictureInspection(PixelLimit limit) {
        this.limit = limit;
    }

    /**
     * An inspection.
     *
     * @param mostPixels width times height of the largest picture accepted, at least 1
     * @return the inspection
     * @throws IllegalArgumentException if {@code mostPixels} is less than 1
     */
    public static PictureInspection upTo(long mostPixels) {
        if (mostPixels < 1) {
            throw new IllegalArgumentException("mostPixels is at least 1, not " + mostPixels);
        }
        return new PictureInspection(new PixelLimit(mostPixels));
    }

    /**
     * Looks at a file.
     *
     * @param bytes its bytes, already cleaned; opened up to four times or so, and closed
     * @param claimed what it says it is
     * @return what was found
     * @throws IOException if {@code bytes} cannot be read; never for what they are
     */
    public Inspected inspect(StoredBytes bytes, MediaType claimed) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(claimed, "claimed");
        try {
            checkSignature(bytes, claimed);
            return switch (claimed) {
                case JPEG, PNG, GIF -> picture(bytes, claimed);
                case WEBP, HEIC, MP4, MP3, PDF -> new Inspected.Ok(0, 0);
            };
        } catch (RefusedPictureException e) {
            return new Inspected.Problem(e.code(), e.sentence());
        }
    }

    /**
     * Looks at the first bytes of a file.
     *
     * @param first the first {@link Signature#LENGTH} bytes, or all of a shorter file
     * @param claimed what it says it is
     * @throws RefusedPictureException if they are not of that type
     */
    public static void checkSignature(byte[] first, MediaType claimed) throws RefusedPictureException {
        if (first.length == 0) {
            throw RefusedPictureException.unreadable(Wording.NO_BYTES);
        }
        Optional<MediaType> found = Signature.sniff(first);
        if (found.filter(claimed::equals).isEmpty()) {
            throw RefusedPictureException.unreadable(
                    found.map(type -> Wording.notA(claimed, type)).orElseGet(() -> Wording.notA(claimed)));
        }
    }

    private static void checkSignature(StoredBytes bytes, MediaType claimed) throws IOException {
        try (InputStream in = bytes.open()) {
            checkSignature(in.readNBytes(Signature.LENGTH), claimed);
        }
    }

    private Inspected picture(StoredBytes bytes, MediaType type) throws IOException {
        Frame frame = walk(bytes, type);
        if (frame.isCheapToDecode()) {
            Decoding.prove(type, bytes, frame);
        }
        return new Inspected.Ok(frame.width(), frame.height());
    }

    private Frame walk(StoredBytes bytes, MediaType type) throws IOException {
        try (Source source = new Source(bytes.open())) {
            return switch (type) {
                case JPEG -> JpegWalk.over(source, limit);
                case PNG -> PngWalk.over(source, limit);
                default -> GifWalk.over(source, limit);
            };
        }
    }
}
