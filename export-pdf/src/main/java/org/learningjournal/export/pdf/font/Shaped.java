package org.learningjournal.export.pdf.font;

import java.util.List;

/**
 * A piece of text as glyphs of one face, from left to right.
 *
 * @param plain whether each character is drawn by its own glyph, on the base line, in order from left to right
 * @param width in thousandths of the type size
 */
public record Shaped(Typeface face, String text, boolean rightToLeft, List<Glyph> glyphs, boolean plain, float width) {

    /**
     * One glyph.
     *
     * @param x from the start of the piece, in thousandths of the type size
     * @param rise above the base line, likewise
     * @param cluster the index of the first character that it stands for
     */
    public record Glyph(int id, float x, float rise, int cluster) {}

    public Shaped {
        glyphs = List.copyOf(glyphs);
    }

    /** Whether it is a space between words. */
    public boolean isSpace() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSpaceChar(text.charAt(i)) || text.charAt(i) == 0xA0 || text.charAt(i) == 0x202F) {
                return false;
            }
        }
        return true;
    }

    /** Returns the same glyphs with more room behind them, in thousandths of the type size. */
    public Shaped widened(float more) {
        return new Shaped(face, text, rightToLeft, glyphs, plain, width + more);
    }
}
