package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** A GIF taken apart up to its first picture, which is all that the decoder gets to see. */
final class GifOriginal {

    private static final int HEADER = 6;
    private static final int SCREEN = 7;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int CONTROL = 0xF9;
    private static final int TRAILER = 0x3B;
    private static final int MOST_CODE_SIZE = 8;

    private final Source source;
    private final PixelLimit limit;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private byte[] control = new byte[0];
    private boolean pixelsEnded;
    private boolean ended;

    private GifOriginal(Source source, PixelLimit limit) {
        this.source = source;
        this.limit = limit;
    }

    static Negative negative(Source source, PixelLimit limit) throws IOException {
        return new GifOriginal(source, limit).read();
    }

    private Negative read() throws IOException {
        byte[] header = source.take(HEADER);
        byte[] screen = source.take(SCREEN);
        byte[] colours = colours(screen[4]);
        int block = source.u8();
        while (block != PICTURE) {
            if (block != EXTENSION) {
                throw new MissingPictureException(Gap.UNREADABLE);
            }
            extension();
            block = source.u8();
        }
        byte[] place = source.take(9);
        limit.check(little(place, 4), little(place, 6));
        // the picture is shown by itself, whatever its place on the screen was
        System.arraycopy(new byte[4], 0, place, 0, 4);
        System.arraycopy(place, 4, screen, 0, 4);
        head.writeBytes(header);
        head.writeBytes(screen);
        head.writeBytes(colours);
        head.writeBytes(control);
        head.write(PICTURE);
        head.writeBytes(place);
        head.writeBytes(colours(place[8]));
        head.write(codeSize());
        return new Negative(
                Codec.GIF,
                little(place, 4),
                little(place, 6),
                1,
                () -> Orientation.UPRIGHT,
                Optional.empty(),
                source.through(new PieceStream(this::piece)).after(head.toByteArray()));
    }

    private int codeSize() throws IOException {
        int size = source.u8();
        if (size < 1 || size > MOST_CODE_SIZE) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        return size;
    }

    private byte[] colours(byte flags) throws IOException {
        return source.take((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));
    }

    /** Keeps what says which colour is transparent. */
    private void extension() throws IOException {
        int label = source.u8();
        int length = source.u8();
        if (label == CONTROL && length == 4) {
            byte[] body = source.take(4);
            control = new byte[] {EXTENSION, (byte) CONTROL, 4, body[0], body[1], body[2], body[3], 0};
            length = source.u8();
        }
        while (length > 0) {
            source.pass(length);
            length = source.u8();
        }
    }

    private byte[] piece() throws IOException {
        if (pixelsEnded) {
            byte[] last = ended ? new byte[0] : new byte[] {TRAILER};
            ended = true;
            return last;
        }
        int length = source.u8();
        pixelsEnded = length == 0;
        byte[] piece = new byte[length + 1];
        piece[0] = (byte) length;
        System.arraycopy(source.take(length), 0, piece, 1, length);
        return piece;
    }

    private static int little(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }
}
