package org.learningjournal.internal.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningjournal.journal.MediaType;
import org.learningjournal.rules.SettingRules.Uncleaned;

/**
 * The bytes of a medium without location and other personal metadata. Of a JPEG or PNG only what its pixels and their
 * colours need is let through, and the orientation; everything else is dropped: Exif, XMP, IPTC, comments, thumbnails,
 * second pictures, whatever follows the end. Of a WebP or MP4 it is overwritten with zeros in place, because their parts
 * tell each other's positions; {@link Mp4Pieces} says what stays in a video. Cleaning twice changes nothing. Not safe to
 * share between threads.
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
     * @param uncleaned what happens to a type that tells where it was taken and cannot be cleaned
     * @return the cleaned bytes; {@code raw} itself for types that pass unchanged. Reading throws
     *     {@link RefusedPictureException} once the bytes turn out not to be a whole picture of that type
     * @throws RefusedPictureException if {@code uncleaned} refuses the type; nothing is read
     */
    public static InputStream of(InputStream raw, MediaType type, Uncleaned uncleaned) throws RefusedPictureException {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(uncleaned, "uncleaned");
        return switch (type) {
            case JPEG -> cleaned(new Source(raw), JpegPieces::new);
            case PNG -> cleaned(new Source(raw), PngPieces::new);
            case WEBP -> cleaned(new Source(raw), WebpPieces::new);
            case MP4 -> cleaned(new Source(raw, Wording.CUT_OFF_VIDEO), Mp4Pieces::new);
            case HEIC -> asItIs(raw, uncleaned);
            case GIF, MP3, PDF -> raw;
        };
    }

    private static Cleaned cleaned(Source source, Function<Source, Pieces> pieces) {
        return new Cleaned(source, pieces.apply(source));
    }

    private static InputStream asItIs(InputStream raw, Uncleaned uncleaned) throws RefusedPictureException {
        if (uncleaned == Uncleaned.REFUSED) {
            throw RefusedPictureException.unreadable(Wording.UNCLEANED);
        }
        return raw;
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
