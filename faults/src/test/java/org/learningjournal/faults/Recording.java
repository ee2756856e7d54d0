package org.learningjournal.faults;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** A recording that is noise behind its first letters, the same for one number: of three pieces, or of two parts. */
record Recording(int number) {
    private static final int SHORT = 600_000;
    private static final int LONG = 9_000_000;

    static Recording numbered(int number) {
        return new Recording(number);
    }

    private byte[] content() {
        byte[] content = new byte[number % 5 == 0 ? LONG : SHORT];
        new Random(number).nextBytes(content);
        System.arraycopy("ID3".getBytes(StandardCharsets.ISO_8859_1), 0, content, 0, 3);
        return content;
    }

    InputStream bytes() {
        return new ByteArrayInputStream(content());
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
