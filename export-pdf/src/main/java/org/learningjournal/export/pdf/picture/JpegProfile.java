package org.learningjournal.export.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The colour profile of a JPEG, which comes in numbered parts. */
final class JpegProfile {

    private static final byte[] NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BEFORE = NAME.length + 2;

    private final TreeMap<Integer, byte[]> parts = new TreeMap<>();
    private int announced;
    private int size;

    void add(byte[] body) {
        if (body.length <= BEFORE || !Arrays.equals(NAME, 0, NAME.length, body, 0, NAME.length)) {
            return;
        }
        announced = body[NAME.length + 1] & 0xFF;
        size += body.length;
        if (size <= ColourProfile.MOST_BYTES) {
            parts.putIfAbsent(body[NAME.length] & 0xFF, body);
        }
    }

    /** The whole profile, if each of its parts is there. */
    Optional<byte[]> bytes() {
        List<Integer> numbers = new ArrayList<>(parts.keySet());
        boolean whole = !parts.isEmpty() && numbers.size() == announced && parts.lastKey() == announced;
        if (!whole || parts.firstKey() != 1) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.values().forEach(part -> out.write(part, BEFORE, part.length - BEFORE));
        return Optional.of(out.toByteArray());
    }

    /** The parts as they were found, for a decoder that applies the profile; none if one is missing. */
    Collection<byte[]> parts() {
        return bytes().isPresent() ? parts.values() : List.of();
    }
}
