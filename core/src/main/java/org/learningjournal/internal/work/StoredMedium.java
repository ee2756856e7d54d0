package org.learningjournal.internal.work;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.journal.ByteRange;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.Medium;
import org.learningjournal.storage.Storage;

/**
 * The stored bytes of a medium, or a range of them, four pieces in memory at a time. Every piece is checked before any of
 * its bytes is handed on, and the SHA-256 of a whole medium before the bytes of its last piece are. So whatever is wrong with
 * the stored bytes ends in {@link DamagedMediumException} and never in a stream that is only shorter.
 */
public final class StoredMedium extends InputStream {
    private static final int WINDOW = 4;

    private final StoredPieces pieces;
    private final Medium medium;
    private final ByteRange range;
    private final boolean whole;
    private final Hasher hasher = Hashing.sha256().newHasher();
    private List<byte[]> window = List.of();
    private int windowFirst;
    private long position;

    /**
     * The bytes of a medium from the first to the last.
     *
     * @param storage where they are
     * @param medium the medium, with its length and its hash
     */
    public StoredMedium(Storage storage, Medium medium) {
        this(storage, medium, ByteRange.ALL);
    }

    /**
     * Some bytes of a medium.
     *
     * @param storage where they are
     * @param medium the medium, with its length and its hash
     * @param asked which bytes; those beyond the end do not exist
     */
    public StoredMedium(Storage storage, Medium medium, ByteRange asked) {
        this.pieces = new StoredPieces(storage, medium);
        this.medium = medium;
        this.range = asked.within(medium.length());
        this.whole = range.length() == medium.length();
        this.position = range.first();
    }

    @Override
    public int read() {
        return hasMore() ? piece()[inPiece(position++)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, atHand());
        System.arraycopy(piece(), inPiece(position), target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long transferTo(OutputStream out) throws IOException {
        long begin = position;
        while (hasMore()) {
            int count = atHand();
            out.write(piece(), inPiece(position), count);
            position += count;
        }
        return position - begin;
    }

    private static int inPiece(long position) {
        return (int) (position % MediaBytes.PIECE);
    }

    private byte[] piece() {
        return window.get((int) (position / MediaBytes.PIECE) - windowFirst);
    }

    /** How many bytes of the piece at the position belong to the range. */
    private int atHand() {
        return (int) Math.min(piece().length - inPiece(position), range.end() - position);
    }

    private boolean hasMore() {
        if (position >= range.end()) {
            return false;
        }
        int number = (int) (position / MediaBytes.PIECE);
        if (number >= windowFirst + window.size()) {
            open(number);
        }
        return true;
    }

    private void open(int number) {
        int last = (int) ((range.end() - 1) / MediaBytes.PIECE);
        int inPart = MediaBytes.PART - number % MediaBytes.PART;
        window = pieces.read(number, Math.min(WINDOW, Math.min(inPart, last - number + 1)));
        windowFirst = number;
        if (whole) {
            window.forEach(hasher::putBytes);
            if (number + window.size() == pieces.count()) {
                checkHash();
            }
        }
    }

    private void checkHash() {
        if (!hasher.hash().toString().equals(medium.sha256())) {
            window = List.of();
            throw pieces.damaged("together they have another SHA-256");
        }
    }
}
