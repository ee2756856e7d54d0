package org.learningjournal.export.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns text into glyphs with the JDK's HarfBuzz; remembers the words it met last. For one book, one thread. */
public final class Shaper {

    private static final int REMEMBERED = 4096;
    private static final int LONGEST_REMEMBERED = 40;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private record Asked(Typeface face, String text, boolean rightToLeft) {}

    private final Map<Asked, Shaped> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Shaped> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Shapes a piece of text of one direction that the face covers. */
    public Shaped shape(Typeface face, String text, boolean rightToLeft) {
        Asked asked = new Asked(face, text, rightToLeft);
        Shaped known = remembered.get(asked);
        if (known == null) {
            known = shape(asked);
            if (text.length() <= LONGEST_REMEMBERED) {
                remembered.put(asked, known);
            }
        }
        return known;
    }

    private static Shaped shape(Asked asked) {
        char[] chars = asked.text().toCharArray();
        int direction = asked.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = asked.face().font().layoutGlyphVector(MEASURE, chars, 0, chars.length, direction);
        List<Shaped.Glyph> glyphs = new ArrayList<>(vector.getNumGlyphs());
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int id = vector.getGlyphCode(i);
            if (id > 0 && id < 0xFFFE) {
                Point2D at = vector.getGlyphPosition(i);
                glyphs.add(new Shaped.Glyph(id, (float) at.getX(), (float) -at.getY(), vector.getGlyphCharIndex(i)));
            }
        }
        float width = (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX();
        return new Shaped(asked.face(), asked.text(), asked.rightToLeft(), glyphs, width);
    }
}
