package org.learningjournal.internal.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.learningjournal.journal.MediaType;

/** A PNG without its personal metadata. Checks the sums of what it keeps. */
final class PngPieces implements Pieces {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> COLOURS =
            Set.of("tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs");
    private static final Map<String, Integer> LONGEST =
            Map.of("IHDR", 13, "PLTE", 768, "tRNS", 256, "IEND", 0, "IDAT", Integer.MAX_VALUE);
    private static final int MOST_PROFILE = 16 * 1024 * 1024;
    private static final int MOST_EXIF = 64 * 1024;
    private static final int MOST_PIECE = 16 * 1024;

    private final Source source;
    private final CRC32 sum = new CRC32();
    private State state = State.START;
    private boolean headerSeen;
    private boolean pixelsSeen;
    private boolean exifSeen;
    private long left;

    /** What comes next. */
    private enum State {
        START,
        CHUNK,
        BODY,
        LAST_BODY,
        END
    }

    PngPieces(Source source) {
        this.source = source;
    }

    @Override
    public byte[] next() throws IOException {
        return switch (state) {
            case START -> start();
            case CHUNK -> chunk();
            case BODY, LAST_BODY -> body();
            case END -> new byte[0];
        };
    }

    private byte[] start() throws IOException {
        for (byte expected : SIGNATURE) {
            if (source.read() != (expected & 0xFF)) {
                throw RefusedPictureException.unreadable(Wording.notA(MediaType.PNG));
            }
        }
        state = State.CHUNK;
        return SIGNATURE.clone();
    }

    /** Skips chunks up to the next one that is kept, of which it gives the length and the name. */
    private byte[] chunk() throws IOException {
        while (true) {
            long length = source.u32();
            byte[] name = source.take(4);
            String type = new String(name, StandardCharsets.ISO_8859_1);
            check(length, type);
            if (type.equals("eXIf") && length <= MOST_EXIF && !exifSeen) {
                byte[] exif = orientationOnly((int) length);
                if (exif.length > 0) {
                    return exif;
                }
            } else if (isKept(type)) {
                return startOf(name, type, length);
            } else {
                source.skip(length + 4);
            }
        }
    }

    private void check(long length, String type) throws IOException {
        boolean fits = length <= LONGEST.getOrDefault(type, type.equals("iCCP") ? MOST_PROFILE : Integer.MAX_VALUE);
        boolean isWhole = !type.equals("IHDR") || length == 13;
        boolean inOrder = headerSeen != type.equals("IHDR") && (pixelsSeen || !type.equals("IEND"));
        boolean isKnown = Character.isLowerCase(type.charAt(0)) || LONGEST.containsKey(type);
        if (!fits || !isWhole || !inOrder || !isKnown || !type.chars().allMatch(PngPieces::isLetter)) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        headerSeen = true;
        pixelsSeen |= type.equals("IDAT");
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isKept(String type) {
        return Character.isUpperCase(type.charAt(0)) || COLOURS.contains(type);
    }

    private byte[] startOf(byte[] name, String type, long length) {
        state = type.equals("IEND") ? State.LAST_BODY : State.BODY;
        left = length;
        sum.reset();
        sum.update(name);
        return ByteBuffer.allocate(8).putInt((int) length).put(name).array();
    }

    private byte[] body() throws IOException {
        if (left > 0) {
            byte[] piece = source.takeUpTo(Math.min(left, MOST_PIECE));
            sum.update(piece);
            left -= piece.length;
            return piece;
        }
        byte[] stated = source.take(4);
        if (!Arrays.equals(stated, sum())) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        state = state == State.LAST_BODY ? State.END : State.CHUNK;
        return stated;
    }

    private byte[] orientationOnly(int length) throws IOException {
        exifSeen = true;
        byte[] block = Orientation.block(Orientation.in(ByteBuffer.wrap(source.take(length))));
        source.skip(4);
        if (block.length == 0) {
            return block;
        }
        byte[] named = ByteBuffer.allocate(4 + block.length)
                .put("eXIf".getBytes(StandardCharsets.ISO_8859_1))
                .put(block)
                .array();
        sum.reset();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(block.length)
                .put(named)
                .put(sum())
                .array();
    }

    private byte[] sum() {
        return ByteBuffer.allocate(4).putInt((int) sum.getValue()).array();
    }
}
