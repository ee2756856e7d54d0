package org.learningjournal.export.pdf;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts and hashes the bytes of a file on their way. */
final class CountedFile extends FilterOutputStream {

    private final Hasher hasher = Hashing.sha256().newHasher();
    private final boolean closes;
    private long bytes;

    /** Makes a file; one that goes to a host's stream leaves that open when it is closed. */
    CountedFile(OutputStream out, boolean closes) {
        super(out);
        this.closes = closes;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        hasher.putByte((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        out.write(some, offset, length);
        hasher.putBytes(some, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        if (closes) {
            super.close();
        } else {
            out.flush();
        }
    }

    long bytes() {
        return bytes;
    }

    /** Returns the hash of everything that was written; asked once. */
    String sha256() {
        return hasher.hash().toString();
    }
}
