package org.learningjournal.internal.work;

import java.io.InputStream;
import org.learningjournal.journal.Medium;
import org.learningjournal.storage.Storage;

/** The stored bytes of a medium, one piece in memory at a time. */
public final class StoredMedium extends InputStream {
    private final Storage storage;
    private final Medium medium;
    private byte[] piece = new byte[0];
    private int position;
    private int next;

    /**
     * The bytes of a medium from the first to the last.
     *
     * @param storage where they are
     * @param medium the medium
     */
    public StoredMedium(Storage storage, Medium medium) {
        this.storage = storage;
        this.medium = medium;
    }

    @Override
    public int read() {
        return hasMore() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean hasMore() {
        if (position < piece.length) {
            return true;
        }
        piece = storage.inTransaction(
                medium.setting(), () -> storage.media().read(medium.setting(), medium.id(), next));
        next++;
        position = 0;
        return piece.length > 0;
    }
}
