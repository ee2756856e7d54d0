package org.learningjournal.export.pdf;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.export.pdf.label.Labels;

/**
 * How a book looks, and in which language it speaks. Immutable; every {@code with} makes another.
 *
 * @param page size and margins
 * @param palette colours, checked for contrast
 * @param labels the words that the book says in its own voice
 * @param textSize the size of running text in points; every other size and distance follows from it
 * @param alignment how lines of running text end
 * @param fonts by role
 * @param head runs at the head of every page but the cover
 * @param foot runs at the foot of every page but the cover
 * @param logo stands on the cover
 */
public record Theme(
        PageShape page,
        Palette palette,
        Labels labels,
        float textSize,
        Alignment alignment,
        Fonts fonts,
        RunningLine head,
        RunningLine foot,
        Optional<Logo> logo) {

    private static final float SMALLEST = 7;
    private static final float LARGEST = 24;
    private static final RunningLine TITLE_AND_NUMBER = new RunningLine("{title}", "{number}");

    /** Checks the size of the text. */
    public Theme {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(fonts, "fonts");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(foot, "foot");
        Objects.requireNonNull(logo, "logo");
        if (!(textSize >= SMALLEST && textSize <= LARGEST)) {
            throw new IllegalArgumentException("the size of text is 7 to 24 points, not " + textSize);
        }
    }

    /**
     * Calm: A4, ragged, warm grey and green, English.
     *
     * @return the theme
     */
    public static Theme standard() {
        return new Theme(
                PageShape.a4(),
                Palette.standard(),
                Labels.english(),
                10.5f,
                Alignment.RAGGED,
                Fonts.STANDARD,
                RunningLine.NONE,
                TITLE_AND_NUMBER,
                Optional.empty());
    }

    /**
     * Like a printed book: A4, justified, the month at the head of the page, ink blue and brick red, English.
     *
     * @return the theme
     */
    public static Theme classic() {
        return standard()
                .withPalette(Palette.classic())
                .withAlignment(Alignment.JUSTIFIED)
                .withHead(new RunningLine("{title}", "{chapter}"))
                .withFoot(new RunningLine("", "{number}"));
    }

    /**
     * For readers who need large print: A4, 16 points, ragged, black and dark blue, English.
     *
     * @return the theme
     */
    public static Theme largePrint() {
        return standard().withPalette(Palette.strong()).withTextSize(16);
    }

    /**
     * On another page.
     *
     * @param other size and margins
     * @return a theme
     */
    public Theme withPage(PageShape other) {
        return new Theme(other, palette, labels, textSize, alignment, fonts, head, foot, logo);
    }

    /**
     * In other colours.
     *
     * @param other the colours
     * @return a theme
     */
    public Theme withPalette(Palette other) {
        return new Theme(page, other, labels, textSize, alignment, fonts, head, foot, logo);
    }

    /**
     * In other words.
     *
     * @param other the words
     * @return a theme
     */
    public Theme withLabels(Labels other) {
        return new Theme(page, palette, other, textSize, alignment, fonts, head, foot, logo);
    }

    /**
     * In another size.
     *
     * @param points of running text, 7 to 24
     * @return a theme
     */
    public Theme withTextSize(float points) {
        return new Theme(page, palette, labels, points, alignment, fonts, head, foot, logo);
    }

    /**
     * With other ends of lines.
     *
     * @param other how lines of running text end
     * @return a theme
     */
    public Theme withAlignment(Alignment other) {
        return new Theme(page, palette, labels, textSize, other, fonts, head, foot, logo);
    }

    /**
     * In other fonts.
     *
     * @param other the fonts by role
     * @return a theme
     */
    public Theme withFonts(Fonts other) {
        return new Theme(page, palette, labels, textSize, alignment, other, head, foot, logo);
    }

    /**
     * With another line at the head of the pages.
     *
     * @param other the line
     * @return a theme
     */
    public Theme withHead(RunningLine other) {
        return new Theme(page, palette, labels, textSize, alignment, fonts, other, foot, logo);
    }

    /**
     * With another line at the foot of the pages.
     *
     * @param other the line
     * @return a theme
     */
    public Theme withFoot(RunningLine other) {
        return new Theme(page, palette, labels, textSize, alignment, fonts, head, other, logo);
    }

    /**
     * With a logo on the cover.
     *
     * @param other the logo
     * @return a theme
     */
    public Theme withLogo(Logo other) {
        return new Theme(page, palette, labels, textSize, alignment, fonts, head, foot, Optional.of(other));
    }
}
