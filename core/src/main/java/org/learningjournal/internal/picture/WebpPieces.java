package org.learningjournal.internal.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.learningjournal.journal.MediaType;

/**
 * A WebP without its personal metadata. A chunk that is not kept becomes one of zeros that every reader skips, so that the
 * lengths stay true. An unknown chunk is not kept: nobody knows what it says. Whatever follows the end is dropped; the
 * frames of an animation are not looked into.
 */
final class WebpPieces implements Pieces {
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");
    private static final Set<String> OTHERS_KEPT = Set.of("VP8X", "ICCP", "ANIM", "ALPH");
    private static final byte[] JUNK = "JUNK".getBytes(StandardCharsets.ISO_8859_1);
    private static final int EXTENDED_LENGTH = 10;
    private static final int EXIF_AND_XMP = 0b1100;
    private static final int MOST_PIECE = 16 * 1024;

    private final Source source;
    private boolean started;
    private boolean pixelsSeen;
    private boolean blank;
    private long leftOfChunk;
    private long leftOfFile;

    WebpPieces(Source source) {
        this.source = source;
    }

    @Override
    public byte[] next() throws IOException {
        if (!started) {
            return start();
        }
        if (leftOfChunk > 0) {
            return body();
        }
        if (leftOfFile > 0) {
            return chunk();
        }
        if (!pixelsSeen) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        return new byte[0];
    }

    private byte[] start() throws IOException {
        byte[] head = source.take(12);
        if (!name(head, 0).equals("RIFF") || !name(head, 8).equals("WEBP")) {
            throw RefusedPictureException.unreadable(Wording.notA(MediaType.WEBP));
        }
        started = true;
        leftOfFile = length(head) - 4;
        return head;
    }

    private byte[] chunk() throws IOException {
        byte[] header = leftOfFile < 8 ? new byte[0] : source.take(8);
        leftOfFile -= 8;
        if (leftOfFile < 0 || length(header) > leftOfFile) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        String type = name(header, 0);
        leftOfChunk = Math.min(length(header) + (length(header) & 1), leftOfFile);
        leftOfFile -= leftOfChunk;
        pixelsSeen |= PIXELS.contains(type);
        blank = !PIXELS.contains(type) && !OTHERS_KEPT.contains(type);
        if (blank) {
            System.arraycopy(JUNK, 0, header, 0, JUNK.length);
        }
        return type.equals("VP8X") ? withoutPromises(header) : header;
    }

    /** The start of the chunk whose first byte says which chunks there are. */
    private byte[] withoutPromises(byte[] header) throws IOException {
        if (length(header) < EXTENDED_LENGTH) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        byte[] start = Arrays.copyOf(header, header.length + 1);
        start[header.length] = (byte) (source.u8() & ~EXIF_AND_XMP);
        leftOfChunk--;
        return start;
    }

    private byte[] body() throws IOException {
        byte[] piece = source.takeUpTo(Math.min(leftOfChunk, MOST_PIECE));
        leftOfChunk -= piece.length;
        return blank ? new byte[piece.length] : piece;
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    /** The length that follows the first name. */
    private static long length(byte[] header) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    }
}
