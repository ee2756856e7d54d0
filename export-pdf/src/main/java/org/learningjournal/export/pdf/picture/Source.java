package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The bytes of a picture, read under a deadline. Everything that is read of it comes through here. */
final class Source extends FilterInputStream {

    /** Single bytes come out of a buffer, so that the clock need not be asked at each. */
    private static final int OFTEN = (1 << 12) - 1;

    private final Deadline deadline;
    private int single;

    Source(InputStream in, Deadline deadline) {
        super(in);
        this.deadline = deadline;
    }

    /** The same bytes with some put in front. */
    Source after(byte[] first) {
        return new Source(new SequenceInputStream(new ByteArrayInputStream(first), in), deadline);
    }

    @Override
    public int read() throws IOException {
        if ((++single & OFTEN) == 0) {
            deadline.check();
        }
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        deadline.check();
        return super.read(bytes, from, length);
    }

    /** Bytes that come from another stream, under the same deadline. */
    Source through(InputStream other) {
        return new Source(other, deadline);
    }

    int u8() throws IOException {
        int value = read();
        if (value < 0) {
            throw new EOFException("the picture ends early");
        }
        return value;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    int u16Little() throws IOException {
        return u8() | u8() << 8;
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    long u32Little() throws IOException {
        return u16Little() | (long) u16Little() << 16;
    }

    byte[] take(int length) throws IOException {
        byte[] bytes = readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the picture ends early");
        }
        return bytes;
    }

    /** Passes over bytes that nobody wants, a few at a time, so that the deadline holds there as well. */
    void pass(long length) throws IOException {
        long left = length;
        while (left > 0) {
            deadline.check();
            long step = Math.min(left, 1 << 16);
            in.skipNBytes(step);
            left -= step;
        }
    }
}
