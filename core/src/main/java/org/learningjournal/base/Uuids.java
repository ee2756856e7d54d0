package org.learningjournal.base;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Version 7 identifiers (RFC 9562, section 5.7), identifiers of what has a name, and their order. Stateless but for a random source, thread-safe.
 */
public final class Uuids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuids() {}

    /**
     * Makes a version 7 identifier.
     *
     * @param instant when, to the millisecond
     * @return a new identifier
     */
    public static UUID at(Instant instant) {
        long high = (instant.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * Makes the identifier of something that has a name: version 8 (RFC 9562, section 5.8), of which 122 bits are from the
     * SHA-256 of the two arguments.
     *
     * @param space whose names these are
     * @param name the name, compared exactly
     * @return always the same identifier for the same space and name
     */
    public static UUID named(UUID space, String name) {
        ByteBuffer hash = ByteBuffer.wrap(Hashing.sha256()
                .newHasher()
                .putLong(Long.reverseBytes(space.getMostSignificantBits()))
                .putLong(Long.reverseBytes(space.getLeastSignificantBits()))
                .putString(name, StandardCharsets.UTF_8)
                .hash()
                .asBytes());
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * When a version 7 identifier was made.
     *
     * @param id the identifier
     * @return its instant, to the millisecond; empty for an identifier of another version
     */
    public static Optional<Instant> instant(UUID id) {
        return id.version() == 7
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    /**
     * Compares two identifiers as databases do: unsigned, unlike {@link UUID#compareTo}.
     *
     * @param a one
     * @param b the other
     * @return negative, zero or positive
     */
    public static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
