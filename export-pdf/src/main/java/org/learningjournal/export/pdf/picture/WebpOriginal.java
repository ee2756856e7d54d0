package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A WebP taken apart. The decoder gets to see the picture, or the first of several, with its transparency. */
final class WebpOriginal {

    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String ALPHA = "ALPH";
    private static final int FRAME_HEADER = 16;
    private static final int MOST_METADATA = ColourProfile.MOST_BYTES;
    private static final int MOST_PIXEL_BYTES = 1 << 24;

    /** Its decoder knows no way to leave pixels out, and keeps those that can be clear twice. */
    private static final long MOST_PIXELS = 12_000_000;

    private static final long MOST_CLEAR_PIXELS = 6_000_000;
    private static final int SIDE_BITS = 0x3FFF;

    private final Source source;
    private final PixelLimit limit;
    private Optional<byte[]> profile = Optional.empty();
    private Orientation orientation = Orientation.UPRIGHT;
    private Optional<byte[]> alpha = Optional.empty();
    private byte[] pixels = new byte[0];
    private String form = "";

    private WebpOriginal(Source source, PixelLimit limit) {
        this.source = source;
        this.limit = limit;
    }

    static Negative negative(Source source, PixelLimit limit) throws IOException {
        return new WebpOriginal(source, limit).read();
    }

    private Negative read() throws IOException {
        source.pass(4);
        long left = source.u32Little() - 4;
        source.pass(4);
        while (left >= 8) {
            String name = name();
            long length = source.u32Little();
            left -= 8 + length + (length & 1);
            if (left < -1) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            chunk(name, length);
            source.pass(left >= 0 ? length & 1 : 0);
        }
        if (pixels.length < 10) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        return negative();
    }

    private String name() throws IOException {
        return new String(source.take(4), StandardCharsets.US_ASCII);
    }

    private void chunk(String name, long length) throws IOException {
        boolean wanted = form.isEmpty();
        switch (name) {
            case LOSSY, LOSSLESS, ALPHA -> {
                if (wanted) {
                    part(name, length);
                } else {
                    source.pass(length);
                }
            }
            case "ANMF" -> {
                if (wanted && length > FRAME_HEADER) {
                    frame(length - FRAME_HEADER);
                } else {
                    source.pass(length);
                }
            }
            case "ICCP" -> profile = metadata(length);
            case "EXIF" ->
                orientation = metadata(length).map(WebpOriginal::orientation).orElse(orientation);
            default -> source.pass(length);
        }
    }

    private void part(String name, long length) throws IOException {
        if (length > MOST_PIXEL_BYTES) {
            throw new MissingPictureException(Gap.TOO_LARGE);
        }
        byte[] bytes = source.take((int) length);
        if (name.equals(ALPHA)) {
            alpha = Optional.of(bytes);
        } else {
            pixels = bytes;
            form = name;
        }
    }

    private void frame(long length) throws IOException {
        source.pass(FRAME_HEADER);
        long left = length;
        while (left >= 8) {
            String name = name();
            long inner = source.u32Little();
            left -= 8 + inner + (inner & 1);
            if (left < 0 || !(name.equals(ALPHA) || name.equals(LOSSY) || name.equals(LOSSLESS))) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            part(name, inner);
            source.pass(inner & 1);
        }
        source.pass(left);
    }

    private Optional<byte[]> metadata(long length) throws IOException {
        if (length > MOST_METADATA) {
            source.pass(length);
            return Optional.empty();
        }
        return Optional.of(source.take((int) length));
    }

    /** Some programs put the name in front that a JPEG has there. */
    private static Orientation orientation(byte[] exif) {
        boolean named = exif.length > 6 && exif[0] == 'E';
        return Exif.orientation(named ? Arrays.copyOfRange(exif, 6, exif.length) : exif);
    }

    private Negative negative() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN);
        boolean lossless = form.equals(LOSSLESS);
        int packed = bytes.getInt(1);
        int width = lossless ? (packed & SIDE_BITS) + 1 : bytes.getShort(6) & SIDE_BITS;
        int height = lossless ? (packed >>> 14 & SIDE_BITS) + 1 : bytes.getShort(8) & SIDE_BITS;
        limit.butAtMost(alpha.isPresent() ? MOST_CLEAR_PIXELS : MOST_PIXELS).check(width, height);
        return new Negative(
                Codec.WEBP,
                width,
                height,
                4,
                () -> orientation,
                profile,
                source.through(new ByteArrayInputStream(pixels)).after(head(width, height)));
    }

    /** The smallest file that the pixels can stand in, up to those. */
    private byte[] head(int width, int height) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        if (alpha.isPresent() && form.equals(LOSSY)) {
            byte[] extended = {0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0};
            ByteBuffer sides = ByteBuffer.wrap(extended).order(ByteOrder.LITTLE_ENDIAN);
            sides.putInt(4, width - 1).putShort(7, (short) (height - 1));
            start(parts, "VP8X", extended.length);
            parts.writeBytes(extended);
            start(parts, ALPHA, alpha.get().length);
            parts.writeBytes(alpha.get());
            parts.writeBytes(new byte[alpha.get().length & 1]);
        }
        start(parts, form, pixels.length);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        start(head, "RIFF", 4 + parts.size() + pixels.length);
        head.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        head.writeBytes(parts.toByteArray());
        return head.toByteArray();
    }

    private static void start(ByteArrayOutputStream out, String name, int length) {
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
    }
}
