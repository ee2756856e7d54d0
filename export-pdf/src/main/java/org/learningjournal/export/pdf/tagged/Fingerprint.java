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

    /** Returns the id of what was added so far; more may follow. */
    long value() {
        try {
            return ByteBuffer.wrap(((MessageDigest) digest.clone()).digest()).getLong();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every JDK can copy a SHA-256", e);
        }
    }
}
