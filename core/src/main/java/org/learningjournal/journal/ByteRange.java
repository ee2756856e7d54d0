package org.learningjournal.journal;

/**
 * Some of the bytes of a medium. What of it lies beyond the medium's end does not exist: a range that begins at the end or
 * later, or has no length, is without bytes and no error. Hosts that answer HTTP compare it with the length that the view of
 * the medium tells.
 *
 * @param first the first byte, counted from 0; not negative
 * @param length how many bytes at the most; not negative
 */
public record ByteRange(long first, long length) {
    /** Every byte, whatever the length. */
    public static final ByteRange ALL = new ByteRange(0, Long.MAX_VALUE);

    /** Checks that neither is negative. */
    public ByteRange {
        if (first < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "a range has no negative numbers: first byte " + first + ", length " + length);
        }
    }

    /**
     * All bytes from one on.
     *
     * @param first the first byte, counted from 0
     * @return the range
     */
    public static ByteRange from(long first) {
        return new ByteRange(first, Long.MAX_VALUE);
    }

    /**
     * What there is of it.
     *
     * @param bytes how many bytes there are, not negative
     * @return the range without what lies beyond the end
     */
    public ByteRange within(long bytes) {
        long begin = Math.min(first, bytes);
        return new ByteRange(begin, Math.min(length, bytes - begin));
    }

    /**
     * Where it ends.
     *
     * @return the first byte after it
     * @throws ArithmeticException if there is no such number, see {@link #within}
     */
    public long end() {
        return Math.addExact(first, length);
    }
}
