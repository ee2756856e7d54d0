package org.learningjournal.export.pdf.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Picture;
import org.learningjournal.export.pdf.picture.Gap;

/**
 * How a book looks, in the engine's own terms; lengths in points, colours as 0xRRGGBB.
 *
 * @param textSize the size of running text; all other sizes follow from it
 * @param justified whether lines of running text end at one edge; headings, captions and tables are always ragged
 * @param head runs at the head of every page but the cover
 * @param foot runs at the foot of every page but the cover
 * @param logo stands on the cover
 */
public record Look(
        Frame frame,
        Inks inks,
        Words words,
        float textSize,
        boolean justified,
        Running head,
        Running foot,
        Optional<Logo> logo) {

    /** A page and the column of text on it. */
    public record Frame(float width, float height, float top, float right, float bottom, float left) {

        float columnWidth() {
            return width - left - right;
        }

        float columnHeight() {
            return height - top - bottom;
        }

        float columnTop() {
            return height - top;
        }
    }

    /** What is drawn in which colour. */
    public record Inks(int text, int quiet, int accent, int rule) {}

    /** A running line: a pattern at its start and one at its end; blank for nothing. */
    public record Running(String start, String end) {}

    /** A picture of the house, and what it says to who cannot see it. */
    public record Logo(Picture picture, String alternative) {}

    /**
     * The few words that the engine says itself.
     *
     * @param contents the heading of the contents
     * @param pageOf a page's number, with {@code {page}} and {@code {pages}} in it
     * @param volumeOf a volume's number, with {@code {volume}} and {@code {volumes}} in it
     * @param gaps what stands in the place of a picture
     */
    public record Words(String contents, String pageOf, String volumeOf, Map<Gap, String> gaps) {

        /** Copies the sentences. */
        public Words {
            gaps = Map.copyOf(new EnumMap<>(gaps));
        }

        String sentence(Gap gap) {
            return gaps.getOrDefault(gap, "");
        }
    }
}
