package org.learningjournal.internal.work;

import java.util.List;
import java.util.zip.CRC32C;

/**
 * The check sums by which a stored piece is known again. They tell a piece that broke, in a read of any range; one that was
 * forged is told by the SHA-256 of the whole.
 */
public final class PieceSums {
    private PieceSums() {}

    /**
     * The sum of a piece.
     *
     * @param piece its bytes
     * @return its CRC-32C
     */
    public static int of(byte[] piece) {
        CRC32C sum = new CRC32C();
        sum.update(piece, 0, piece.length);
        return (int) sum.getValue();
    }

    /**
     * The sums of some pieces.
     *
     * @param pieces the pieces
     * @return one for each, in order
     */
    public static List<Integer> of(List<byte[]> pieces) {
        return pieces.stream().map(PieceSums::of).toList();
    }
}
