package org.learningjournal.internal.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.learningjournal.journal.MediaType;

/**
 * A video without its personal metadata. Of the file, the movie and its tracks, a box that is not kept becomes one of zeros
 * that every player skips, so that no offset changes. An unknown box is not kept: nobody knows what it says.
 *
 * <p>What the samples themselves say stays. So a track of timed metadata, with which some action cameras record where they
 * went, is not cleaned: its samples lie among those of the picture and the sound, mostly before the boxes that tell which
 * is which, and what has streamed past cannot be taken back. Nor is a box deeper than a track or in a fragment.
 */
final class Mp4Pieces implements Pieces {
    /** What is kept of a file, of its movie, and of a track. */
    private static final List<Set<String>> KEPT = List.of(
            Set.of("ftyp", "styp", "moov", "mdat", "imda", "wide", "moof", "mfra", "sidx", "ssix", "pdin", "prft"),
            Set.of("mvhd", "trak", "mvex", "iods", "pssh"),
            Set.of("tkhd", "edts", "mdia", "tref", "trgr", "tapt"));

    /** What is opened of a file and of its movie. */
    private static final List<String> OPENED = List.of("moov", "trak");

    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);
    private static final int SHORT_HEADER = 8;
    private static final int MOST_PIECE = 16 * 1024;
    private static final long WITH_THE_FILE = Long.MAX_VALUE;

    private final Source source;
    /** Where the open boxes end, the innermost first. */
    private final Deque<Long> ends = new ArrayDeque<>(List.of(WITH_THE_FILE));

    private boolean movieSeen;
    private boolean blank;
    private long position;
    private long bodyEnd;

    Mp4Pieces(Source source) {
        this.source = source;
    }

    @Override
    public byte[] next() throws IOException {
        if (position < bodyEnd && !endsNow(bodyEnd)) {
            return body();
        }
        while (ends.getFirst() == position) {
            ends.removeFirst();
        }
        if (!endsNow(ends.getFirst())) {
            return box();
        }
        if (!movieSeen) {
            throw RefusedPictureException.unreadable(Wording.CUT_OFF_VIDEO);
        }
        return new byte[0];
    }

    private boolean endsNow(long end) throws IOException {
        return end == WITH_THE_FILE && source.isAtEnd();
    }

    private byte[] body() throws IOException {
        byte[] piece = source.takeUpTo(Math.min(bodyEnd - position, MOST_PIECE));
        position += piece.length;
        return blank ? new byte[piece.length] : piece;
    }

    private byte[] box() throws IOException {
        byte[] header = header();
        String type = new String(header, 4, 4, StandardCharsets.ISO_8859_1);
        if (position == 0 && !type.equals("ftyp")) {
            throw RefusedPictureException.unreadable(Wording.notA(MediaType.MP4));
        }
        long end = end(header);
        position += header.length;
        int depth = ends.size() - 1;
        blank = !KEPT.get(depth).contains(type);
        movieSeen |= depth == 1 && type.equals("mvhd");
        if (blank) {
            System.arraycopy(FREE, 0, header, 4, FREE.length);
        }
        if (depth < OPENED.size() && OPENED.get(depth).equals(type)) {
            ends.addFirst(end);
            bodyEnd = position;
        } else {
            bodyEnd = end;
        }
        return header;
    }

    /** A length of 1 says that the length follows in eight bytes. */
    private byte[] header() throws IOException {
        ByteBuffer start = ByteBuffer.wrap(source.take(SHORT_HEADER));
        return start.getInt(0) == 1
                ? ByteBuffer.allocate(2 * SHORT_HEADER)
                        .put(start)
                        .put(source.take(SHORT_HEADER))
                        .array()
                : start.array();
    }

    /** Where a box ends that starts here. A length of 0 says that it ends with the file. */
    private long end(byte[] header) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(header);
        long length =
                header.length == SHORT_HEADER ? Integer.toUnsignedLong(bytes.getInt(0)) : bytes.getLong(SHORT_HEADER);
        long enclosing = ends.getFirst();
        if (length == 0 && header.length == SHORT_HEADER && enclosing == WITH_THE_FILE) {
            return WITH_THE_FILE;
        }
        if (length < header.length || length >= WITH_THE_FILE - position || length > enclosing - position) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED_VIDEO);
        }
        return position + length;
    }
}
