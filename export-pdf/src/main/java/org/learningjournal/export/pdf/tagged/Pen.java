package org.learningjournal.export.pdf.tagged;

import org.learningjournal.export.pdf.font.Embedded;
import org.learningjournal.export.pdf.font.Shaped;
import org.learningjournal.export.pdf.font.Typeface;

/** Writes the operators that show glyphs, and no more of them than it must. */
final class Pen {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    /** Marks on marks climb no further, so that a heap of them leaves the lines around it readable. */
    private static final double HIGHEST = 1200;

    private final Sheet sheet;
    private final StringBuilder content;
    private final float size;
    private double at;
    private double rise;
    private String font = "";
    private boolean showing;

    Pen(Sheet sheet, float size) {
        this.sheet = sheet;
        this.content = sheet.content();
        this.size = size;
    }

    void begin(float x, float y) {
        content.append("BT 1 0 0 1 ")
                .append(PdfText.number(x))
                .append(' ')
                .append(PdfText.number(y))
                .append(" Tm\n");
    }

    void end() {
        stop();
        riseTo(0);
        content.append("ET\n");
    }

    void beginActualText(String text) {
        stop();
        content.append("/Span <</ActualText ").append(PdfText.hex(text)).append(">> BDC\n");
    }

    void endActualText() {
        stop();
        content.append("EMC\n");
    }

    void select(Embedded embedded) {
        String name = sheet.fontName(embedded);
        if (!name.equals(font)) {
            stop();
            font = name;
            content.append(name).append(' ').append(PdfText.number(size)).append(" Tf\n");
        }
    }

    /** Shows a glyph of a piece that starts {@code start} thousandths to the right of where the line does. */
    void glyph(Typeface face, Shaped.Glyph glyph, double start) {
        riseTo(Math.max(-HIGHEST, Math.min(HIGHEST, glyph.rise())));
        long back = Math.round(at - (start + glyph.x()));
        if (!showing) {
            content.append("[<");
            showing = true;
        } else if (back == 0) {
            content.setLength(content.length() - 1);
        } else {
            content.append('<');
        }
        if (back != 0) {
            content.setLength(content.length() - 1);
            content.append(back).append('<');
            at -= back;
        }
        int id = glyph.id();
        content.append(DIGITS[id >> 12 & 15])
                .append(DIGITS[id >> 8 & 15])
                .append(DIGITS[id >> 4 & 15])
                .append(DIGITS[id & 15])
                .append('>');
        at += face.advance(id);
    }

    private void riseTo(double wanted) {
        double next = Math.abs(wanted) < 1 ? 0 : wanted;
        if (next != rise) {
            stop();
            rise = next;
            content.append(PdfText.number(next * size / 1000)).append(" Ts\n");
        }
    }

    private void stop() {
        if (showing) {
            content.append("]TJ\n");
        }
        showing = false;
    }
}
