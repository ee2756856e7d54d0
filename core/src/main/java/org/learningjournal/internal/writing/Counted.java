package org.learningjournal.internal.writing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a stream once it has given more bytes than are accepted. */
final class Counted extends FilterInputStream {
    private final long most;
    private long count;

    Counted(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    long count() {
        return count;
    }

    boolean isExceeded() {
        return count > most;
    }

    @Override
    public int read() throws IOException {
        int next = isExceeded() ? -1 : super.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = isExceeded() ? -1 : super.read(target, offset, length);
        count += Math.max(read, 0);
        return read;
    }

    /** The caller's stream stays open: the host closes it. */
    @Override
    public void close() {}
}
