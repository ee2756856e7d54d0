package org.learningjournal.export.pdf;

import java.util.Locale;
import java.util.Objects;

/**
 * The colours of a book on white paper. Text, quiet and accent are held to the contrast of WCAG 2.2 AA for text: at least 4.5
 * to 1.
 *
 * @param text running text
 * @param quiet captions, bylines and the running lines
 * @param accent the cover, chapters, charts and the bar beside comments
 * @param rule thin lines, which nobody needs to see
 */
public record Palette(Colour text, Colour quiet, Colour accent, Colour rule) {

    private static final Colour PAPER = new Colour(255, 255, 255);
    private static final double LEAST = 4.5;

    /** Checks the contrasts. */
    public Palette {
        check(text, "text");
        check(quiet, "quiet");
        check(accent, "accent");
        Objects.requireNonNull(rule, "rule");
    }

    private static void check(Colour colour, String name) {
        double contrast = Objects.requireNonNull(colour, name).contrastWith(PAPER);
        if (contrast < LEAST) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the %s colour %s on white has a contrast of %.2f to 1; text needs at least 4.5 (WCAG AA): take a darker one",
                    name,
                    colour,
                    contrast));
        }
    }

    /**
     * Warm grey with a deep green.
     *
     * @return the palette
     */
    public static Palette standard() {
        return new Palette(Colour.of("#33302c"), Colour.of("#6b655d"), Colour.of("#2f5d57"), Colour.of("#c9c2b8"));
    }

    /**
     * Ink blue with a brick red.
     *
     * @return the palette
     */
    public static Palette classic() {
        return new Palette(Colour.of("#1f2533"), Colour.of("#5b6172"), Colour.of("#8c2f25"), Colour.of("#c4c8d1"));
    }

    /**
     * Black with a dark blue, for readers who need contrast: at least 7 to 1.
     *
     * @return the palette
     */
    public static Palette strong() {
        return new Palette(Colour.of("#000000"), Colour.of("#3a3a3a"), Colour.of("#0b3d8c"), Colour.of("#8a8a8a"));
    }
}
