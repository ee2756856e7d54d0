package org.learningjournal.export.pdf;

import java.util.List;

/**
 * The fonts of a book by their role. Whatever a host registers, Kurinto Sans stands behind it for what it lacks.
 *
 * @param body asked first for every character of running text, in this order
 * @param headings asked first for the characters of headings and of the cover, before those of the body
 * @param spare asked for the characters that neither those nor Kurinto Sans has, in this order
 */
public record Fonts(List<FontSource> body, List<FontSource> headings, List<FontSource> spare) {

    /** Kurinto Sans throughout. */
    public static final Fonts STANDARD = new Fonts(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Fonts {
        body = List.copyOf(body);
        headings = List.copyOf(headings);
        spare = List.copyOf(spare);
    }
}
