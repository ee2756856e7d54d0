package org.learningjournal.internal.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningjournal.journal.MediaType;

/**
 * The bytes of a medium without location and other personal metadata. Of a JPEG or PNG only what its pixels and their
 * colours need is let through, and the orientation; everything else is dropped: Exif, XMP, IPTC, comments, thumbnails,
 * second pictures, whatever follows the end. Cleaning twice changes nothing. Not safe to share between threads.
 *
 * <p>What is dropped is not counted: a limit on the length of an upload belongs on the stream below this one.
 */
public final class Cleaned extends InputStream {
    private final Source source;
    private final Pieces pieces;
    private byte[] piece = new byte[0];
    private int position;
    private boolean ended;
    private @Nullable RefusedPictureException failed;

    private Cleaned(Source source, Pieces pieces) {
        this.source = source;
        this.pieces = pieces;
    }

    /**
     * Cleans bytes as they are read.
     *
     * @param raw the bytes as they come; closed with the result
     * @param type what they are
     * @return the cleaned bytes; {@code raw} itself for types that pass unchanged. Reading throws
     *     {@link RefusedPictureException} once the bytes turn out not to be a whole picture of that type
     */
    public static InputStream of(InputStream raw, MediaType type) {
        Objects.requireNonNull(raw, "raw");
        Source source = new Source(raw);
        return switch (type) {
            case JPEG -> new Cleaned(source, new JpegPieces(source));
            case PNG -> new Cleaned(source, new PngPieces(source));
            case GIF, WEBP, HEIC, MP4, MP3, PDF -> raw;
        };
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int here = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, here);
        position += here;
        return here;
    }

    private boolean hasMore() throws IOException {
        if (failed != null) {
            throw failed;
        }
        if (position == piece.length && !ended) {
            piece = nextPiece();
            position = 0;
            ended = piece.length == 0;
        }
        return !ended;
    }

    private byte[] nextPiece() throws IOException {
        try {
            return pieces.next();
        } catch (RefusedPictureException e) {
            failed = e;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
