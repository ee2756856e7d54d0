package org.learningjournal.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShaperTest {

    @Test
    void a_tone_above_a_thai_vowel_touches_no_part_of_it() {
        Typeface face = new Typefaces(List.of(), List.of()).first(Cut.REGULAR);
        List<Shaped.Glyph> glyphs = new Shaper().shape(face, "ที่", false).glyphs();

        assertThat(glyphs).hasSize(3);
        assertThat(box(face, glyphs.get(2)).getMinY())
                .as("foot of the tone")
                .isGreaterThan(box(face, glyphs.get(1)).getMaxY());
    }

    /** Returns where a glyph has ink, with y upwards. */
    private static Rectangle2D box(Typeface face, Shaped.Glyph glyph) {
        FontRenderContext plain = new FontRenderContext(null, true, true);
        Rectangle2D box = face.font()
                .createGlyphVector(plain, new int[] {glyph.id()})
                .getGlyphVisualBounds(0)
                .getBounds2D();
        return new Rectangle2D.Double(box.getX(), glyph.rise() - box.getMaxY(), box.getWidth(), box.getHeight());
    }
}
