package org.learningjournal.internal.writing;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.learningjournal.internal.work.PieceSums;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.Medium;
import org.learningjournal.storage.Storage;

/**
 * Stores the bytes of one medium. Each part is a unit of work, begun when all of it has been read, so that a slow sender holds
 * nothing of the storage. A unit first takes hold of the medium: one that was swept meanwhile gets no more bytes.
 */
final class Storing {
    private final Storage storage;
    private final Medium medium;
    private final Hasher hasher = Hashing.sha256().newHasher();
    private final List<byte[]> room = new ArrayList<>();
    private long length;
    private String sha256 = "";

    Storing(Storage storage, Medium medium) {
        this.storage = storage;
        this.medium = medium;
    }

    /** What was stored, once it is. */
    Upload upload() {
        return new Upload(medium.type(), length, sha256);
    }

    /** Stores all; false if the medium has gone. */
    boolean store(InputStream bytes) throws IOException {
        boolean there = true;
        List<byte[]> pieces = next(bytes);
        for (int part = 0; there && !pieces.isEmpty(); part++) {
            for (byte[] piece : pieces) {
                hasher.putBytes(piece);
                length += piece.length;
            }
            there = write(part, pieces);
            pieces = there ? next(bytes) : pieces;
        }
        sha256 = hasher.hash().toString();
        return there;
    }

    /** Ends the writing; false if the medium has gone. */
    boolean complete() {
        return held(() -> {
            storage.mediaBytes().complete(medium.setting(), medium.id(), length);
            return true;
        });
    }

    private boolean write(int part, List<byte[]> pieces) {
        return held(() -> {
            storage.media().noteSums(medium.setting(), medium.id(), part, PieceSums.of(pieces));
            storage.mediaBytes().write(medium.setting(), medium.id(), part, pieces);
            return true;
        });
    }

    private boolean held(BooleanSupplier writing) {
        return storage.inTransaction(
                medium.setting(), () -> storage.media().hold(medium.setting(), medium.id()) && writing.getAsBoolean());
    }

    /** The next part, in room that every part uses again. */
    private List<byte[]> next(InputStream bytes) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        int read = MediaBytes.PIECE;
        while (pieces.size() < MediaBytes.PART && read == MediaBytes.PIECE) {
            byte[] piece = room(pieces.size());
            read = ByteStreams.read(bytes, piece, 0, piece.length);
            if (read > 0) {
                pieces.add(read == piece.length ? piece : Arrays.copyOf(piece, read));
            }
        }
        return pieces;
    }

    private byte[] room(int place) {
        if (place == room.size()) {
            room.add(new byte[MediaBytes.PIECE]);
        }
        return room.get(place);
    }
}
