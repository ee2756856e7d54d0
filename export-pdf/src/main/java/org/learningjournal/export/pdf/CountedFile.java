package org.learningjournal.export.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes the bytes of a file on their way. */
final class CountedFile extends FilterOutputStream {

    private final MessageDigest digest;
    private final boolean closes;
    private long bytes;

    /** Makes a file; one that goes to a host's stream leaves that open when it is closed. */
    CountedFile(OutputStream out, boolean closes) {
        super(out);
        this.closes = closes;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        out.write(some, offset, length);
        digest.update(some, offset, length);
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
        return HexFormat.of().formatHex(digest.digest());
    }
}
