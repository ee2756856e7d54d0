package org.learningjournal.export.pdf;

import java.util.Objects;

/**
 * The colours of a book. All text stands on white paper; keep text, quiet and accent dark enough to be read.
 *
 * @param text running text
 * @param quiet captions, bylines and the foot
 * @param accent the cover, chapters and the bar beside comments
 * @param rule thin lines
 */
public record Palette(Colour text, Colour quiet, Colour accent, Colour rule) {

    public Palette {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quiet, "quiet");
        Objects.requireNonNull(accent, "accent");
        Objects.requireNonNull(rule, "rule");
    }

    /** Warm grey on white with a deep green. */
    public static Palette standard() {
        return new Palette(Colour.of("#33302c"), Colour.of("#6b655d"), Colour.of("#2f5d57"), Colour.of("#c9c2b8"));
    }
}
