package org.learningjournal.export.pdf.layout;

import java.util.List;
import java.util.Locale;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.TaggedDocument;

/** What every part of a book is set with. */
record Desk(TaggedDocument document, TextSetter setter, Styles styles, Look look, Locale language) {

    List<Line> set(String text, TypeStyle style, float width) {
        return setter.set(text, language, style, width);
    }

    float left() {
        return look.frame().left();
    }

    float columnWidth() {
        return look.frame().columnWidth();
    }

    /** Draws lines one below the other. */
    void draw(Sheet sheet, List<Line> lines, float left, float width, float top) {
        float y = top;
        for (Line line : lines) {
            line.draw(sheet, document.fonts(), left, width, y);
            y -= line.height();
        }
    }
}
