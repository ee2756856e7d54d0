package org.learningjournal.internal.work;

import java.util.List;
import org.learningjournal.base.DamagedMediumException;
import org.learningjournal.journal.MediaBytes;
import org.learningjournal.journal.Medium;
import org.learningjournal.storage.Storage;

/** The stored pieces of a medium, each compared with its check sum. Reading holds nothing of the storage between two calls. */
final class StoredPieces {
    private final Storage storage;
    private final Medium medium;
    private int part = -1;
    private List<Integer> sums = List.of();

    StoredPieces(Storage storage, Medium medium) {
        this.storage = storage;
        this.medium = medium;
    }

    /** How many pieces there are. */
    int count() {
        return Math.toIntExact((medium.length() + MediaBytes.PIECE - 1) / MediaBytes.PIECE);
    }

    /** Some pieces that there are, all of one part. */
    List<byte[]> read(int first, int count) {
        load(first / MediaBytes.PART);
        List<byte[]> pieces = storage.mediaBytes().read(medium.setting(), medium.id(), first, count);
        for (int i = 0; i < count; i++) {
            check(first + i, i < pieces.size() ? pieces.get(i) : new byte[0]);
        }
        return pieces;
    }

    private void load(int asked) {
        if (part != asked) {
            sums = storage.media().sums(medium.setting(), medium.id(), asked);
            part = asked;
        }
    }

    private void check(int number, byte[] piece) {
        long length = Math.min(MediaBytes.PIECE, medium.length() - (long) number * MediaBytes.PIECE);
        int place = number % MediaBytes.PART;
        if (piece.length == 0) {
            throw damaged("piece " + number + " is missing");
        }
        if (piece.length != length) {
            throw damaged("piece " + number + " has " + piece.length + " bytes instead of " + length);
        }
        if (place >= sums.size()) {
            throw damaged("the check sum of piece " + number + " is missing");
        }
        if (sums.get(place) != PieceSums.of(piece)) {
            throw damaged("piece " + number + " is altered");
        }
    }

    DamagedMediumException damaged(String damage) {
        return new DamagedMediumException(medium.setting(), medium.id(), damage);
    }
}
