package org.learningjournal.export.pdf.layout;

import java.util.EnumMap;
import java.util.Map;
import org.learningjournal.export.pdf.picture.Gap;

/**
 * How a book looks, in the engine's own terms; lengths in points, colours as 0xRRGGBB.
 *
 * @param textSize the size of running text; all other sizes follow from it
 * @param alignment of running text; headings, captions and tables are always ragged
 */
public record Look(Frame frame, Inks inks, Words words, float textSize, Alignment alignment) {

    /** A look whose running text is ragged. */
    public Look(Frame frame, Inks inks, Words words, float textSize) {
        this(frame, inks, words, textSize, Alignment.RAGGED);
    }

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

    public record Inks(int text, int quiet, int accent, int rule) {}

    /**
     * The few words that the engine says itself.
     *
     * @param pageOf with {@code {page}} and {@code {pages}} in it
     */
    public record Words(String contents, String pageOf, Map<Gap, String> gaps) {

        public Words {
            gaps = Map.copyOf(new EnumMap<>(gaps));
        }

        String sentence(Gap gap) {
            return gaps.getOrDefault(gap, "");
        }
    }
}
