package org.learningjournal.base;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Version 7 identifiers (RFC 9562, section 5.7) and their order. Stateless but for a random source, thread-safe.
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
