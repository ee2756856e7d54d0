package org.learningjournal.export.pdf.picture;

import java.io.IOException;
import java.io.InputStream;

/** A stream of pieces that are made as they are read. */
final class PieceStream extends InputStream {

    /** So large a piece may be. */
    static final int MOST = 1 << 16;

    private final Pieces pieces;
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    /** Makes one piece after another. */
    @FunctionalInterface
    interface Pieces {
        /** Returns the next piece; an empty one is the end. */
        byte[] next() throws IOException;
    }

    PieceStream(Pieces pieces) {
        this.pieces = pieces;
    }

    private boolean isOver() throws IOException {
        if (at == piece.length && !ended) {
            piece = pieces.next();
            at = 0;
            ended = piece.length == 0;
        }
        return ended;
    }

    @Override
    public int read() throws IOException {
        return isOver() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, count);
        at += count;
        return count;
    }
}
