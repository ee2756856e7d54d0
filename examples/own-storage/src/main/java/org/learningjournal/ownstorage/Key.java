package org.learningjournal.ownstorage;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningjournal.base.Cursor;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Micros;

/** Keys, whose order as text is the order in which the ports list things. */
final class Key {
    /** Sorts behind every character that a key has: {@code prefix + END} ends the stretch of keys with that prefix. */
    static final String END = "~";

    private Key() {}

    /** The parts with slashes between: ids and words as they are, numbers and instants as digits of one width. */
    static String of(Object... parts) {
        return Arrays.stream(parts).map(Key::part).collect(Collectors.joining("/"));
    }

    private static String part(Object part) {
        if (part instanceof Instant instant) {
            return digits(Micros.of(instant));
        }
        return part instanceof Number number ? digits(number.longValue()) : part.toString();
    }

    /** With the sign turned, so that what lies before 1970 sorts before what lies after it. */
    private static String digits(long number) {
        return String.format("%016x", number ^ Long.MIN_VALUE);
    }

    /** The place in a list: by instant, ties by id as unsigned numbers, which is what their hexadecimal digits sort by. */
    static String place(Cursor cursor) {
        return of(cursor.occurredAt(), cursor.id());
    }

    /** The medium that a key ends with. */
    static MediumId medium(String key) {
        return new MediumId(UUID.fromString(key.substring(key.lastIndexOf('/') + 1)));
    }

    /** The place that a key ends with. */
    static Cursor cursor(String key) {
        String[] parts = key.split("/", -1);
        long micros = Long.parseUnsignedLong(parts[parts.length - 2], 16) ^ Long.MIN_VALUE;
        return new Cursor(Micros.toInstant(micros), UUID.fromString(parts[parts.length - 1]));
    }
}
