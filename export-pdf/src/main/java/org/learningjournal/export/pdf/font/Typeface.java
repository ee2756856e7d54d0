package org.learningjournal.export.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A loaded font: the JDK's view of it for shaping, and the tables that the document needs. */
public final class Typeface {

    /** Text is shaped at this size, so that positions are in thousandths of the type size. */
    static final int UNITS = 1000;

    private final FontTables tables;
    private final Font font;
    private final CmapLookup characters;
    private final float[] advances;
    private final FontShape shape;

    private Typeface(FontFile file, Font font) throws IOException {
        this.tables = new FontTables(file);
        this.font = font;
        this.characters = tables.read(TrueTypeFont::getUnicodeCmapLookup);
        this.advances = tables.read(Typeface::advances);
        this.shape = tables.read(FontShape::of);
    }

    static Typeface load(FontFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.opening().open())) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            return new Typeface(
                    file,
                    font.deriveFont(
                            Map.of(TextAttribute.SIZE, UNITS, TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        } catch (FontFormatException e) {
            throw new IOException("the font " + file.name() + " cannot be read as a TrueType font", e);
        }
    }

    private static float[] advances(TrueTypeFont tables) throws IOException {
        HorizontalMetricsTable metrics = tables.getHorizontalMetrics();
        float[] advances = new float[tables.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = metrics.getAdvanceWidth(glyph) * (float) UNITS / tables.getUnitsPerEm();
        }
        return advances;
    }

    /** Whether the font draws every character of a text; characters without a shape of their own do not count. */
    boolean covers(String text) {
        return text.codePoints().allMatch(c -> Characters.isInvisible(c) || covers(c));
    }

    boolean covers(int codePoint) {
        return !Characters.isPrivate(codePoint) && characters.getGlyphId(codePoint) > 0;
    }

    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** Returns a glyph's own width, in thousandths of the type size. */
    public float advance(int glyph) {
        return advances[glyph];
    }

    FontTables tables() {
        return tables;
    }

    Font font() {
        return font;
    }

    public FontShape shape() {
        return shape;
    }
}
