package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.util.List;
import org.learningjournal.export.pdf.tagged.Sheet;

/** Draws the foot of every page but the cover: the title and "page n of N", as artifacts. */
final class Feet {

    private final Desk desk;
    private final String title;

    Feet(Desk desk, String title) {
        this.desk = desk;
        this.title = title;
    }

    void draw(List<Sheet> sheets, boolean hasCover) throws IOException {
        for (int i = hasCover ? 1 : 0; i < sheets.size(); i++) {
            draw(sheets.get(i), i + 1, sheets.size());
            sheets.get(i).flush();
        }
    }

    private void draw(Sheet sheet, int page, int pages) {
        TypeStyle style = desk.styles().foot();
        String text = desk.look()
                .words()
                .pageOf()
                .replace("{pages}", String.valueOf(pages))
                .replace("{page}", String.valueOf(page));
        Line number = desk.setter().line(text, desk.language(), style);
        float top = desk.look().frame().bottom() * 0.58f + style.leading() / 2;
        float right = desk.left() + desk.columnWidth();
        float room = desk.columnWidth() - number.width() - desk.styles().space(2);
        sheet.markArtifact();
        List<Line> lines = desk.set(title.replace('\n', ' '), style, room);
        lines.get(0).drawAt(sheet, desk.document().fonts(), desk.left(), top);
        number.drawAt(sheet, desk.document().fonts(), right - number.width(), top);
    }
}
