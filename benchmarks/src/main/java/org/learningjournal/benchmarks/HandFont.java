package org.learningjournal.benchmarks;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font as one would use it by hand: the JDK shapes whole paragraphs, and PDFBox embeds the glyphs that were drawn. */
final class HandFont {
    private static final int UNITS = 1000;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Font font;
    private final PDType0Font embedded;
    private final float[] advances;
    private final Set<Integer> drawn = new HashSet<>();

    HandFont(PDDocument document, String cut) throws IOException {
        String path = "fonts/ttf/Kurinto/KurintoSans-" + cut + ".ttf";
        this.font = load(path)
                .deriveFont(Map.of(TextAttribute.SIZE, UNITS, TextAttribute.KERNING, TextAttribute.KERNING_ON));
        try (InputStream in = HandFont.class.getClassLoader().getResourceAsStream(path)) {
            TrueTypeFont tables = new TTFParser().parse(new RandomAccessReadBuffer(in));
            this.embedded = PDType0Font.load(document, tables, true);
            this.advances = advances(tables);
        }
    }

    private static Font load(String path) throws IOException {
        try (InputStream in = HandFont.class.getClassLoader().getResourceAsStream(path)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e);
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

    PDType0Font embedded() {
        return embedded;
    }

    /** Has PDFBox write the glyphs that were drawn. */
    void finish() throws IOException {
        embedded.addGlyphsToSubset(drawn);
        embedded.subset();
    }

    /** Shapes a paragraph in one call, breaks it at spaces, and returns what shows each line. */
    List<String> lines(String text, float size, float width) {
        GlyphVector vector =
                font.layoutGlyphVector(MEASURE, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        int[] glyphs = vector.getGlyphCodes(0, count, null);
        int[] characters = vector.getGlyphCharIndices(0, count, null);
        float[] positions = vector.getGlyphPositions(0, count + 1, null);
        float most = width / size * UNITS;
        List<String> lines = new ArrayList<>();
        int from = 0;
        int space = -1;
        for (int i = 0; i < count; i++) {
            if (text.charAt(characters[i]) == ' ') {
                space = i;
            } else if (positions[2 * (i + 1)] - positions[2 * from] > most && space > from) {
                lines.add(shown(glyphs, positions, from, space));
                from = space + 1;
            }
        }
        lines.add(shown(glyphs, positions, from, count));
        return lines;
    }

    private String shown(int[] glyphs, float[] positions, int from, int to) {
        StringBuilder shown = new StringBuilder(6 * (to - from)).append("[<");
        double pen = positions[2 * from];
        for (int i = from; i < to; i++) {
            int glyph = glyphs[i];
            if (glyph > 0 && glyph < 0xFFFE) {
                long back = Math.round(pen - positions[2 * i]);
                if (back != 0) {
                    shown.append('>').append(back).append('<');
                    pen -= back;
                }
                HEX.toHexDigits(shown, (byte) (glyph >> 8));
                HEX.toHexDigits(shown, (byte) glyph);
                pen += advances[glyph];
                drawn.add(glyph);
            }
        }
        return shown.append(">]TJ").toString();
    }
}
