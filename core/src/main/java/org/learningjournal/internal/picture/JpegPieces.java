package org.learningjournal.internal.picture;

import static org.learningjournal.internal.picture.JpegPart.APP0;
import static org.learningjournal.internal.picture.JpegPart.APP1;
import static org.learningjournal.internal.picture.JpegPart.APP14;
import static org.learningjournal.internal.picture.JpegPart.APP15;
import static org.learningjournal.internal.picture.JpegPart.APP2;
import static org.learningjournal.internal.picture.JpegPart.COM;
import static org.learningjournal.internal.picture.JpegPart.DAC;
import static org.learningjournal.internal.picture.JpegPart.DHT;
import static org.learningjournal.internal.picture.JpegPart.DNL;
import static org.learningjournal.internal.picture.JpegPart.DQT;
import static org.learningjournal.internal.picture.JpegPart.DRI;
import static org.learningjournal.internal.picture.JpegPart.EOI;
import static org.learningjournal.internal.picture.JpegPart.PIXELS;
import static org.learningjournal.internal.picture.JpegPart.SOI;
import static org.learningjournal.internal.picture.JpegPart.SOS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A JPEG without its personal metadata. An unknown segment is not kept: nobody knows what it says. */
final class JpegPieces implements Pieces {
    private static final String EXIF = "Exif\0";
    private static final int JFIF_LENGTH = 14;
    private static final int ADOBE_LENGTH = 12;
    private static final int MOST_PROFILE_PARTS = 255;

    private final JpegParts parts;
    private boolean exifSeen;
    private boolean pixelsSeen;
    private boolean ended;
    private int profileParts;

    JpegPieces(Source source) {
        parts = new JpegParts(source);
    }

    @Override
    public byte[] next() throws IOException {
        while (!ended) {
            JpegPart part = parts.next();
            ended = part.marker() == EOI;
            pixelsSeen |= part.marker() == SOS;
            if (ended && !pixelsSeen) {
                throw RefusedPictureException.unreadable(Wording.DAMAGED);
            }
            Optional<JpegPart> kept = kept(part);
            if (kept.isPresent()) {
                return kept.get().encoded();
            }
        }
        return new byte[0];
    }

    private Optional<JpegPart> kept(JpegPart part) throws IOException {
        return switch (part.marker()) {
            case PIXELS, SOI, EOI, SOS, DHT, DQT, DRI, DAC, DNL -> Optional.of(part);
            case APP0 -> shortened(part, "JFIF\0", JFIF_LENGTH).map(JpegPieces::withoutThumbnail);
            case APP1 -> orientationOnly(part);
            case APP2 -> profile(part);
            case APP14 -> shortened(part, "Adobe", ADOBE_LENGTH);
            default -> other(part);
        };
    }

    private static Optional<JpegPart> other(JpegPart part) throws IOException {
        if (part.isFrame()) {
            return Optional.of(part);
        }
        if (part.marker() == COM || (part.marker() >= APP0 && part.marker() <= APP15)) {
            return Optional.empty();
        }
        throw RefusedPictureException.unreadable(Wording.DAMAGED);
    }

    private static Optional<JpegPart> shortened(JpegPart part, String name, int length) {
        return part.startsWith(name) && part.body().length >= length
                ? Optional.of(new JpegPart(part.marker(), Arrays.copyOf(part.body(), length)))
                : Optional.empty();
    }

    /** The last two bytes of the fixed part are the thumbnail's size. */
    private static JpegPart withoutThumbnail(JpegPart jfif) {
        jfif.body()[JFIF_LENGTH - 2] = 0;
        jfif.body()[JFIF_LENGTH - 1] = 0;
        return jfif;
    }

    private Optional<JpegPart> orientationOnly(JpegPart part) {
        if (exifSeen || pixelsSeen || !part.startsWith(EXIF)) {
            return Optional.empty();
        }
        exifSeen = true;
        int tiff = Math.min(EXIF.length() + 1, part.body().length);
        byte[] block = Orientation.block(Orientation.in(ByteBuffer.wrap(part.body(), tiff, part.body().length - tiff)));
        return block.length == 0 ? Optional.empty() : Optional.of(new JpegPart(APP1, exif(block)));
    }

    private static byte[] exif(byte[] block) {
        byte[] name = (EXIF + "\0").getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(name.length + block.length)
                .put(name)
                .put(block)
                .array();
    }

    /** Decoders collect a colour profile in memory, so it has no more parts than its one-byte counter can number. */
    private Optional<JpegPart> profile(JpegPart part) throws IOException {
        if (!part.startsWith("ICC_PROFILE\0")) {
            return Optional.empty();
        }
        if (++profileParts > MOST_PROFILE_PARTS) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        return Optional.of(part);
    }
}
