package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/** Sets the lines of the contents: what a heading says, dots, and the number of its page. */
final class ContentsLines {

    private static final float DOTS = 3.4f;

    private final Desk desk;
    private final Element contents;
    private final Whereabouts where;

    ContentsLines(Desk desk, Element contents, Whereabouts where) {
        this.desk = desk;
        this.contents = contents;
        this.where = where;
    }

    Strip entry(Chapter chapter, float space) {
        TypeStyle style = desk.styles().contents(chapter.level());
        float indent = indent(chapter);
        float width = desk.columnWidth() - indent - desk.styles().space(3.4);
        List<Line> lines = desk.set(chapter.text(), style, width);
        float height = Line.height(lines);
        Element entry = contents.child(Tag.CONTENTS_ENTRY);
        return new Strip(space, height, false, (sheet, top, above) -> {
            boolean here = where.isHere(chapter);
            Element owner = here ? entry.child(Tag.REFERENCE).child(Tag.LINK) : entry.child(Tag.PARAGRAPH);
            sheet.mark(owner);
            desk.draw(sheet, lines, desk.left() + indent, width, top);
            number(sheet, owner, chapter, lines, top - height + style.leading());
            if (here) {
                float left = desk.left() + indent;
                String description = chapter.text() + ", " + where.name(chapter);
                sheet.link(owner, left, top - height, desk.columnWidth() - indent, height, chapter.at(), description);
            }
        });
    }

    private float indent(Chapter chapter) {
        return desk.styles().space(1.4) * (chapter.level() - 1);
    }

    private void number(Sheet sheet, Element owner, Chapter chapter, List<Line> lines, float lastTop) {
        Line last = lines.get(lines.size() - 1);
        TypeStyle style = last.style();
        Line number = desk.setter().line(where.name(chapter), desk.language(), style);
        float right = desk.left() + desk.columnWidth();
        float from = desk.left() + indent(chapter) + (last.rightToLeft() ? 0 : last.width()) + 2 * DOTS;
        float baseLine = lastTop - style.leading() / 2 - style.size() * 0.35f;
        float to = right - number.width() - DOTS;
        if (!last.rightToLeft() && from < to) {
            sheet.markArtifact();
            float start = right - DOTS * (float) Math.floor((right - from) / DOTS);
            sheet.dots(start, to, baseLine + 0.8f, DOTS, desk.look().inks().quiet());
        }
        sheet.mark(owner);
        number.drawAt(sheet, desk.document().fonts(), right - number.width(), lastTop);
    }
}
