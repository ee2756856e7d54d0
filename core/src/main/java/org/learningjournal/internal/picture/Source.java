package org.learningjournal.internal.picture;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are taken in order through one small buffer. An end that comes too early is an error of the picture. */
final class Source implements Closeable {
    private final InputStream in;
    private final String cutOff;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int limit;

    Source(InputStream in) {
        this(in, Wording.CUT_OFF);
    }

    /** Bytes with a sentence of their own about an end that comes too early. */
    Source(InputStream in, String cutOff) {
        this.in = in;
        this.cutOff = cutOff;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        return available() > 0 ? buffer[position++] & 0xFF : -1;
    }

    boolean isAtEnd() throws IOException {
        return available() == 0;
    }

    int u8() throws IOException {
        if (available() == 0) {
            throw RefusedPictureException.unreadable(cutOff);
        }
        return buffer[position++] & 0xFF;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    /** Some bytes; asks for memory only as they arrive in full pieces of the buffer. */
    byte[] take(int count) throws IOException {
        byte[] taken = new byte[count];
        for (int done = 0; done < count; ) {
            done += copy(taken, done, count - done);
        }
        return taken;
    }

    /** At least one byte and at most {@code most}, whatever is at hand. */
    byte[] takeUpTo(long most) throws IOException {
        return take((int) Math.min(most, Math.max(1, available())));
    }

    void skip(long count) throws IOException {
        for (long left = count; left > 0; ) {
            int here = (int) Math.min(left, needed());
            position += here;
            left -= here;
        }
    }

    /** Bytes up to, not including, the next one of a value; those at hand only, so perhaps none. */
    byte[] takeUntil(int value) throws IOException {
        int here = needed();
        int end = position + here;
        int stop = position;
        while (stop < end && (buffer[stop] & 0xFF) != value) {
            stop++;
        }
        return take(stop - position);
    }

    private int copy(byte[] target, int offset, int most) throws IOException {
        int here = Math.min(most, needed());
        System.arraycopy(buffer, position, target, offset, here);
        position += here;
        return here;
    }

    private int needed() throws IOException {
        int here = available();
        if (here == 0) {
            throw RefusedPictureException.unreadable(cutOff);
        }
        return here;
    }

    private int available() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
        }
        return limit - position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
