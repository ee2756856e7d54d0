package org.learningjournal.export.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
    /** The glyphs of characters that were asked for, in blocks of 256. */
    private final AtomicReferenceArray<int[]> known = new AtomicReferenceArray<>((Character.MAX_CODE_POINT >> 8) + 1);

    private final float[] advances;
    private final FontShape shape;

    private Typeface(FontFile file, Font font) throws IOException {
        this.tables = new FontTables(file);
        this.font = font;
        this.characters = tables.read(TrueTypeFont::getUnicodeCmapLookup);
        this.advances = tables.read(Typeface::advances);
        this.shape = tables.read(FontShape::of);
    }

    /**
     * Loads a font.
     *
     * @throws FontFault if it cannot be opened, read or embedded
     */
    static Typeface load(FontFile file) {
        FontKind.check(file);
        try (InputStream in = new BufferedInputStream(file.open())) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            return new Typeface(
                    file,
                    font.deriveFont(
                            Map.of(TextAttribute.SIZE, UNITS, TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        } catch (IOException | FontFormatException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw FontFault.unreadable(file, e);
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
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!covers(c) && !Characters.isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    boolean covers(int codePoint) {
        return glyph(codePoint) > 0 && !Characters.isPrivate(codePoint);
    }

    int glyph(int codePoint) {
        int[] block = known.get(codePoint >> 8);
        if (block == null) {
            block = new int[256];
            for (int i = 0; i < block.length; i++) {
                block[i] = characters.getGlyphId((codePoint & ~0xFF) + i);
            }
            known.set(codePoint >> 8, block);
        }
        return block[codePoint & 0xFF];
    }

    /** Whether a glyph is the one that a character has of its own. */
    public boolean draws(int codePoint, int glyph) {
        return glyph(codePoint) == glyph;
    }

    int glyphs() {
        return advances.length;
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
