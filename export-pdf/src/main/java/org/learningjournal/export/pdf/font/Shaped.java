package org.learningjournal.export.pdf.font;

import java.util.List;

/**
 * A piece of text as glyphs of one face, from left to right.
 *
 * @param width in thousandths of the type size
 */
public record Shaped(Typeface face, String text, boolean rightToLeft, List<Glyph> glyphs, float width) {

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
}
