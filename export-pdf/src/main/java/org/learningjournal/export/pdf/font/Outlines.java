package org.learningjournal.export.pdf.font;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** Shaped text as the outlines of its glyphs, for what is seen but not read. */
public final class Outlines {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Outlines() {}

    /** Returns the outlines of pieces that stand one after the other, in points, from the origin up and to the right. */
    public static Shape of(List<Shaped> pieces, float size) {
        Path2D outlines = new Path2D.Double();
        double at = 0;
        double scale = size / Typeface.UNITS;
        for (Shaped piece : pieces) {
            Font font = piece.face().font();
            for (Shaped.Glyph glyph : piece.glyphs()) {
                GlyphVector one = font.createGlyphVector(EXACT, new int[] {glyph.id()});
                AffineTransform place =
                        AffineTransform.getTranslateInstance((at + glyph.x()) * scale, glyph.rise() * scale);
                place.scale(scale, -scale);
                outlines.append(one.getOutline().getPathIterator(place), false);
            }
            at += piece.width();
        }
        return outlines;
    }
}
