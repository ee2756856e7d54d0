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
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A loaded font: the JDK's view of it for shaping, and the tables that the document needs. */
public final class Typeface {

    /** Text is shaped at this size, so that positions are in thousandths of the type size. */
    static final int UNITS = 1000;

    private static final int RESTRICTED_LICENCE = 0x2;

    private final FontFile file;
    private final Font font;
    private final CmapLookup characters;
    private final float[] advances;
    private final FontShape shape;

    private Typeface(FontFile file, Font font, CmapLookup characters, float[] advances, FontShape shape) {
        this.file = file;
        this.font = font;
        this.characters = characters;
        this.advances = advances;
        this.shape = shape;
    }

    static Typeface load(FontFile file) throws IOException {
        Font font;
        try (InputStream in = new BufferedInputStream(file.opening().open())) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException("the font " + file.name() + " cannot be read as a TrueType font", e);
        }
        try (TrueTypeFont tables = tables(file)) {
            return new Typeface(
                    file,
                    font.deriveFont(Map.of(TextAttribute.SIZE, UNITS, TextAttribute.KERNING, TextAttribute.KERNING_ON)),
                    tables.getUnicodeCmapLookup(),
                    advances(tables),
                    FontShape.of(tables));
        }
    }

    /** Opens the font's tables anew; they are kept only while they are read. */
    static TrueTypeFont tables(FontFile file) throws IOException {
        try (InputStream in = file.opening().open()) {
            TrueTypeFont tables = new TTFParser().parse(new RandomAccessReadBuffer(in));
            if (tables.getTableMap().get("glyf") == null) {
                throw new IOException("the font " + file.name() + " has no TrueType outlines");
            }
            if (tables.getOS2Windows() != null && (tables.getOS2Windows().getFsType() & 0xF) == RESTRICTED_LICENCE) {
                throw new IOException("the licence of the font " + file.name() + " does not let it be embedded");
            }
            return tables;
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

    FontFile file() {
        return file;
    }

    Font font() {
        return font;
    }

    public FontShape shape() {
        return shape;
    }
}
