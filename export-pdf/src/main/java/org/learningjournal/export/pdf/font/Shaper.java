package org.learningjournal.export.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns text into glyphs with the JDK's HarfBuzz; remembers the words it met last. For one book, one thread. */
public final class Shaper {

    private static final char THAI_TONE = '\u0E48';
    private static final char LAST_THAI_TONE = '\u0E4C';
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
        int space = asked.face().glyph(' ');
        int count = vector.getNumGlyphs();
        int[] ids = vector.getGlyphCodes(0, count, null);
        int[] clusters = vector.getGlyphCharIndices(0, count, null);
        float[] at = vector.getGlyphPositions(0, count + 1, null);
        List<Shaped.Glyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean drawn = ids[i] > 0 && ids[i] < 0xFFFE;
            if (drawn
                    && !(ids[i] == space && Characters.isInvisible(asked.text().codePointAt(clusters[i])))) {
                float rise = rise(asked.text().charAt(clusters[i]), -at[2 * i + 1]);
                glyphs.add(new Shaped.Glyph(ids[i], at[2 * i], rise, clusters[i]));
            }
        }
        boolean plain = !asked.rightToLeft() && isPlain(asked.face(), asked.text(), glyphs);
        return new Shaped(asked.face(), asked.text(), asked.rightToLeft(), glyphs, plain, at[2 * count]);
    }

    /** Kurinto has a high form of every Thai tone for use above a vowel and yet lowers it into the vowel. */
    private static float rise(char character, float rise) {
        return character >= THAI_TONE && character <= LAST_THAI_TONE ? Math.max(0, rise) : rise;
    }

    private static boolean isPlain(Typeface face, String text, List<Shaped.Glyph> glyphs) {
        if (glyphs.size() != text.length()) {
            return false;
        }
        for (int i = 0; i < glyphs.size(); i++) {
            Shaped.Glyph glyph = glyphs.get(i);
            char c = text.charAt(i);
            if (glyph.cluster() != i
                    || Math.abs(glyph.rise()) >= 1
                    || Character.isSurrogate(c)
                    || Characters.isMark(c)
                    || face.glyph(c) != glyph.id()) {
                return false;
            }
        }
        return true;
    }
}
