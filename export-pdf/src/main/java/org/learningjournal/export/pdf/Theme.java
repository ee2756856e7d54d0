package org.learningjournal.export.pdf;

import java.util.List;
import java.util.Objects;

/**
 * How a book looks.
 *
 * @param textSize the size of running text in points; every other size and distance follows from it
 * @param mainFonts asked first for every character, in this order
 * @param spareFonts asked for the characters that neither a main font nor Kurinto Sans has, in this order
 */
public record Theme(
        PageShape page,
        Palette palette,
        Labels labels,
        float textSize,
        List<FontSource> mainFonts,
        List<FontSource> spareFonts) {

    private static final float SMALLEST = 7;
    private static final float LARGEST = 24;

    public Theme {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(labels, "labels");
        mainFonts = List.copyOf(mainFonts);
        spareFonts = List.copyOf(spareFonts);
        if (!(textSize >= SMALLEST && textSize <= LARGEST)) {
            throw new IllegalArgumentException("the size of text is 7 to 24 points, not " + textSize);
        }
    }

    /** A4, Kurinto Sans, English labels, calm colours. */
    public static Theme standard() {
        return new Theme(PageShape.a4(), Palette.standard(), Labels.english(), 10.5f, List.of(), List.of());
    }

    public Theme withPage(PageShape other) {
        return new Theme(other, palette, labels, textSize, mainFonts, spareFonts);
    }

    public Theme withPalette(Palette other) {
        return new Theme(page, other, labels, textSize, mainFonts, spareFonts);
    }

    public Theme withLabels(Labels other) {
        return new Theme(page, palette, other, textSize, mainFonts, spareFonts);
    }

    /** Changes the size of running text, for example to 14 points for readers who need large print. */
    public Theme withTextSize(float points) {
        return new Theme(page, palette, labels, points, mainFonts, spareFonts);
    }

    public Theme withMainFonts(List<FontSource> fonts) {
        return new Theme(page, palette, labels, textSize, fonts, spareFonts);
    }

    public Theme withSpareFonts(List<FontSource> fonts) {
        return new Theme(page, palette, labels, textSize, mainFonts, fonts);
    }
}
