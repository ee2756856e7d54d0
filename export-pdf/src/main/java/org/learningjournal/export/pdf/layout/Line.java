package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.font.FontCase;
import org.learningjournal.export.pdf.font.Shaped;
import org.learningjournal.export.pdf.tagged.Lettering;
import org.learningjournal.export.pdf.tagged.Sheet;

/** A set line: pieces from left to right, its width in points, and the direction of its paragraph. */
record Line(List<Shaped> pieces, float width, boolean rightToLeft, TypeStyle style) {

    Line {
        pieces = List.copyOf(pieces);
    }

    float height() {
        return style.leading();
    }

    /** Draws the line into a column; text from right to left stands at the right edge. */
    void draw(Sheet sheet, FontCase fonts, float left, float columnWidth, float top) {
        float x = rightToLeft ? left + columnWidth - width : left;
        drawAt(sheet, fonts, x, top);
    }

    void drawAt(Sheet sheet, FontCase fonts, float x, float top) {
        if (!pieces.isEmpty()) {
            float baseLine = top - style.leading() / 2 - style.size() * 0.35f;
            Lettering.Type type = new Lettering.Type(x, baseLine, style.size(), style.ink());
            Lettering.draw(sheet, fonts, pieces, rightToLeft, type);
        }
    }

    static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }
}
