package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a page ended: the sort key of its last item. A caller only ever receives the key of an item they were shown.
 *
 * @param occurredAt the last item's instant, to the microsecond
 * @param id the last item's id, which breaks ties
 */
public record Cursor(Instant occurredAt, UUID id) {
    /** Cuts the instant to microseconds. */
    public Cursor {
        occurredAt = Micros.cut(Objects.requireNonNull(occurredAt, "occurredAt"));
        Objects.requireNonNull(id, "id");
    }

    /**
     * The cursor as a text for a link or a form field.
     *
     * @return digits, a hyphen, and the id
     */
    public String asText() {
        return Micros.of(occurredAt) + "_" + id;
    }

    /**
     * Reads a text made by {@link #asText}.
     *
     * @param text the text
     * @return the cursor
     * @throws IllegalArgumentException if the text is no cursor; the message quotes it
     */
    public static Cursor parse(String text) {
        int bar = text.indexOf('_');
        if (bar < 1) {
            throw new IllegalArgumentException("not a cursor: \"" + text + "\"");
        }
        try {
            Instant occurredAt = Micros.toInstant(Long.parseLong(text.substring(0, bar)));
            return new Cursor(occurredAt, UUID.fromString(text.substring(bar + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a cursor: \"" + text + "\"", e);
        }
    }
}
