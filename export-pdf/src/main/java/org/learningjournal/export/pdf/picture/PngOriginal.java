package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** A PNG taken apart chunk by chunk. The decoder gets to see those that make the picture, and no others. */
final class PngOriginal {

    private static final int SIGNATURE = 8;
    private static final int CRC = 4;
    private static final int HEADER = 0x49484452;
    private static final int PALETTE = 0x504C5445;
    private static final int TRANSPARENCY = 0x74524E53;
    private static final int PROFILE = 0x69434350;
    private static final int EXIF = 0x65584966;
    private static final int PIXELS = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int MOST_PALETTE = 768;
    private static final int MOST_EXIF = 1 << 20;
    private static final int[] SAMPLES = {1, 1, 3, 1, 2, 1, 4};

    private final Source source;
    private final PixelLimit limit;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final Set<Integer> kept = new HashSet<>();
    private Optional<byte[]> profile = Optional.empty();
    private Orientation orientation = Orientation.UPRIGHT;
    private int samples;
    private int width;
    private int height;
    private int left;
    private boolean ended;

    private PngOriginal(Source source, PixelLimit limit) {
        this.source = source;
        this.limit = limit;
    }

    static Negative negative(Source source, PixelLimit limit) throws IOException {
        return new PngOriginal(source, limit).read();
    }

    private Negative read() throws IOException {
        head.writeBytes(source.take(SIGNATURE));
        header();
        long length = source.u32();
        int type = (int) source.u32();
        while (type != PIXELS) {
            chunk(type, length);
            length = source.u32();
            type = (int) source.u32();
        }
        head.writeBytes(start(PIXELS, length));
        left = whole(length);
        return new Negative(
                Codec.PNG,
                width,
                height,
                samples,
                this::orientation,
                profile,
                source.through(new PieceStream(this::piece)).after(head.toByteArray()));
    }

    private void header() throws IOException {
        byte[] chunk = source.take(8 + 13 + CRC);
        ByteBuffer fields = ByteBuffer.wrap(chunk);
        int colourType = chunk[17];
        if (fields.getInt() != 13 || fields.getInt() != HEADER || colourType < 0 || colourType >= SAMPLES.length) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        width = fields.getInt();
        height = fields.getInt();
        limit.check(width, height);
        samples = SAMPLES[colourType] * (fields.get() == 16 ? 2 : 1);
        head.writeBytes(chunk);
    }

    private void chunk(int type, long length) throws IOException {
        if (type == PALETTE || type == TRANSPARENCY) {
            // a second one, which no program writes, would make the picture look larger than memory
            if (length > MOST_PALETTE || !kept.add(type)) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            head.writeBytes(start(type, length));
            head.writeBytes(source.take((int) length + CRC));
            samples *= type == TRANSPARENCY ? 2 : 1;
        } else if (type == PROFILE && length <= ColourProfile.MOST_BYTES) {
            profile = unpacked(source.take((int) length));
            source.pass(CRC);
        } else {
            other(type, length);
        }
    }

    private void other(int type, long length) throws IOException {
        if (type == EXIF && length <= MOST_EXIF) {
            orientation = Exif.orientation(source.take((int) length));
            source.pass(CRC);
        } else {
            source.pass(length + CRC);
        }
    }

    /** A profile has a name and is compressed; what unpacks to more than any profile is none. */
    private static Optional<byte[]> unpacked(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        int start = Math.min(chunk.length, name + 2);
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
            byte[] bytes = in.readNBytes(ColourProfile.MOST_BYTES + 1);
            return bytes.length > ColourProfile.MOST_BYTES ? Optional.empty() : Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] start(int type, long length) {
        return ByteBuffer.allocate(8).putInt((int) length).putInt(type).array();
    }

    private static int whole(long length) throws IOException {
        if (length > Integer.MAX_VALUE - CRC) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        return (int) length + CRC;
    }

    /** The pixels go on piece by piece, with the chunks between them left out. */
    private byte[] piece() throws IOException {
        if (left > 0) {
            byte[] piece = source.take(Math.min(left, PieceStream.MOST));
            left -= piece.length;
            return piece;
        }
        while (!ended) {
            long length = source.u32();
            int type = (int) source.u32();
            if (type == PIXELS || type == END) {
                ended = type == END;
                left = whole(length);
                return start(type, length);
            }
            other(type, length);
        }
        return new byte[0];
    }

    /** The metadata may stand behind the pixels, where a decoder does not look. */
    private Orientation orientation() throws IOException {
        if (orientation == Orientation.UPRIGHT) {
            byte[] piece = piece();
            while (piece.length > 0 && !(ended && left == 0)) {
                piece = piece();
            }
        }
        return orientation;
    }
}
