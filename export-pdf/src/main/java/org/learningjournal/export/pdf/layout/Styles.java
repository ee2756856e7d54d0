package org.learningjournal.export.pdf.layout;

import org.learningjournal.export.pdf.block.Tone;
import org.learningjournal.export.pdf.font.Cut;

/** The scale of type sizes and distances that every page keeps to; one unit is the size of running text. */
final class Styles {

    private final Look look;
    private final float unit;

    Styles(Look look) {
        this.look = look;
        this.unit = look.textSize();
    }

    private TypeStyle style(Cut cut, double size, double leading, int ink) {
        return new TypeStyle(cut, (float) (unit * size), (float) (unit * size * leading), ink);
    }

    TypeStyle tone(Tone tone) {
        return switch (tone) {
            case BODY -> style(Cut.REGULAR, 1, 1.5, look.inks().text()).justified(look.justified());
            case LEAD -> style(Cut.REGULAR, 1.2, 1.5, look.inks().text()).justified(look.justified());
            case BYLINE -> style(Cut.REGULAR, 0.86, 1.5, look.inks().quiet());
            case STRONG -> style(Cut.BOLD, 0.95, 1.5, look.inks().text());
            case QUOTE -> style(Cut.ITALIC, 1, 1.5, look.inks().text()).justified(look.justified());
        };
    }

    TypeStyle heading(int level) {
        return switch (level) {
            case 1 -> style(Cut.REGULAR, 2.3, 1.25, look.inks().accent()).forHeadings();
            case 2 -> style(Cut.BOLD, 1.35, 1.3, look.inks().text()).forHeadings();
            case 3 -> style(Cut.BOLD, 1.08, 1.4, look.inks().accent()).forHeadings();
            default -> style(Cut.BOLD, 1, 1.5, look.inks().quiet()).forHeadings();
        };
    }

    float spaceAboveHeading(int level) {
        return unit
                * switch (level) {
                    case 1 -> 3.6f;
                    case 2 -> 3f;
                    default -> 1.9f;
                };
    }

    float spaceBelowHeading(int level) {
        return unit * (level == 1 ? 1.2f : 0.45f);
    }

    TypeStyle caption() {
        return style(Cut.REGULAR, 0.86, 1.45, look.inks().quiet());
    }

    TypeStyle foot() {
        return style(Cut.REGULAR, 0.78, 1.4, look.inks().quiet());
    }

    /** The cells of a table; smaller where there are many columns. */
    TypeStyle tableCell(boolean head, boolean dense) {
        return style(
                head ? Cut.BOLD : Cut.REGULAR,
                dense ? 0.72 : 0.9,
                1.45,
                look.inks().text());
    }

    /** Words and numbers within a chart. */
    TypeStyle chartLabel() {
        return style(Cut.REGULAR, 0.8, 1.3, look.inks().text());
    }

    /** The numbers on the bars of a chart, and the line under it. */
    TypeStyle chartNumber() {
        return style(Cut.REGULAR, 0.66, 1.3, look.inks().quiet());
    }

    /** What is written on a drawn sign. */
    TypeStyle sign() {
        return style(Cut.BOLD, 0.9, 1.3, look.inks().text());
    }

    /** Large and alone: the words of a watermark. */
    TypeStyle watermark() {
        return style(Cut.BOLD, 1, 1.2, look.inks().quiet());
    }

    TypeStyle contents(int level) {
        return level == 1
                ? style(Cut.BOLD, 1, 1.45, look.inks().text())
                : style(Cut.REGULAR, 0.95, 1.45, look.inks().text());
    }

    TypeStyle coverTitle(double share) {
        return style(Cut.REGULAR, 3.9 * share, 1.18, look.inks().accent()).forHeadings();
    }

    TypeStyle coverSubtitle() {
        return style(Cut.REGULAR, 1.5, 1.4, look.inks().text()).forHeadings();
    }

    TypeStyle coverLine() {
        return style(Cut.REGULAR, 0.95, 1.55, look.inks().quiet());
    }

    /** Returns a distance in units. */
    float space(double units) {
        return (float) (unit * units);
    }
}
