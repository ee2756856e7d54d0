package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The coded pixels of a JPEG as they are, with their tables, and nothing else of it. Whether they are sound a decoder has to say. */
final class JpegCopy {

    static final int MOST_SCANS = 100;
    private static final int MOST_PIECES = 1_000;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private final byte[] head;
    private final byte[] data;
    private final List<Piece> pieces = new ArrayList<>();
    private int kept;

    /** Bytes that belong to the picture. */
    private record Piece(int from, int end) {}

    private JpegCopy(byte[] head, byte[] data) {
        this.head = head;
        this.data = data;
    }

    /**
     * Returns the picture without metadata; empty if its end cannot be found, or what stands between its scans is unknown.
     *
     * @param data what follows the head
     */
    static Optional<JpegCopy> of(JpegHead head, byte[] data) {
        JpegCopy copy = new JpegCopy(head.forPage(), data);
        return copy.run() ? Optional.of(copy) : Optional.empty();
    }

    private boolean run() {
        int scans = 1;
        for (int at = nextMarker(0); at >= 0 && scans <= MOST_SCANS; at = nextMarker(end(at))) {
            int marker = data[at + 1] & 0xFF;
            if (marker == JpegHead.EOI) {
                pieces.add(new Piece(kept, at + 2));
                return true;
            } else if (marker == JpegHead.SOS) {
                scans++;
            } else if (JpegHead.isMetadata(marker) && pieces.size() < MOST_PIECES) {
                pieces.add(new Piece(kept, at));
                kept = end(at);
            } else if (!JpegHead.isTable(marker)) {
                return false;
            }
        }
        return false;
    }

    /** Passes over coded pixels, in which a marker's first byte never stands alone. */
    private int nextMarker(int from) {
        for (int at = from; at + 1 < data.length; at++) {
            if (data[at] == (byte) 0xFF) {
                int marker = data[at + 1] & 0xFF;
                if (marker != 0 && marker != 0xFF && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Where a segment ends, or the data, if those end within it. */
    private int end(int at) {
        return at + 3 < data.length
                ? Math.min(data.length, at + 2 + (((data[at + 2] & 0xFF) << 8) | (data[at + 3] & 0xFF)))
                : data.length;
    }

    InputStream open() {
        List<InputStream> streams = new ArrayList<>();
        streams.add(new ByteArrayInputStream(head));
        pieces.forEach(piece -> streams.add(new ByteArrayInputStream(data, piece.from(), piece.end() - piece.from())));
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    byte[] bytes() {
        int size = pieces.stream().mapToInt(piece -> piece.end() - piece.from()).sum();
        ByteBuffer bytes = ByteBuffer.allocate(head.length + size).put(head);
        pieces.forEach(piece -> bytes.put(data, piece.from(), piece.end() - piece.from()));
        return bytes.array();
    }
}
