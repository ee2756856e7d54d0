package org.learningjournal.export.pdf.tagged;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Gives documents of equal content equal ids. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(byte[] content) {
        digest.update(content);
    }

    long value() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
