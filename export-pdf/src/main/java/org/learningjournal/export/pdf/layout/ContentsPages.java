package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/**
 * The contents. Its pages are counted before they are drawn, because they stand in front of the pages whose numbers they
 * name.
 */
final class ContentsPages {

    private static final float DOTS = 3.4f;

    private record Drawn(Strip strip, Sheet sheet, float top, float above) {}

    private final Desk desk;
    private final Element heading;
    private final Element contents;
    private final List<Drawn> drawn = new ArrayList<>();
    private Map<Sheet, Integer> numbers = Map.of();

    /** Takes the place of the contents in the reading order. */
    ContentsPages(Desk desk, int headingLevel) {
        this.desk = desk;
        Element section = desk.document().root().child(Tag.SECTION);
        this.heading = section.child(Tag.heading(headingLevel));
        this.contents = section.child(Tag.CONTENTS);
    }

    /** Finds the pages for the entries; draws nothing yet. */
    List<Sheet> arrange(List<Chapter> chapters) {
        Flow flow = new Flow(desk.document(), desk.look().frame());
        TypeStyle style = desk.styles().heading(1);
        Lines.of(
                        heading,
                        desk.set(desk.look().words().contents(), style, desk.columnWidth()),
                        desk.left(),
                        desk.columnWidth(),
                        0)
                .strips(desk)
                .forEach(strip -> place(flow, new Strip(strip.space(), strip.height(), true, strip.drawing())));
        float space = desk.styles().spaceBelowHeading(1);
        for (Chapter chapter : chapters) {
            place(flow, entry(chapter, space + desk.styles().space(chapter.level() == 1 ? 0.75 : 0.15)));
            space = 0;
        }
        flow.finish();
        return flow.sheets();
    }

    private void place(Flow flow, Strip strip) {
        flow.place(new Strip(
                strip.space(),
                strip.height(),
                strip.keepsNext(),
                (sheet, top, above) -> drawn.add(new Drawn(strip, sheet, top, above))));
    }

    /** Draws the pages, now that every page has its number. */
    void draw(Map<Sheet, Integer> pageNumbers) {
        numbers = pageNumbers;
        drawn.forEach(one -> one.strip().drawing().draw(one.sheet(), one.top(), one.above()));
    }

    private Strip entry(Chapter chapter, float space) {
        TypeStyle style = desk.styles().contents(chapter.level());
        float indent = desk.styles().space(1.4) * (chapter.level() - 1);
        float numberRoom = desk.styles().space(3.4);
        float width = desk.columnWidth() - indent - numberRoom;
        List<Line> lines = desk.set(chapter.text(), style, width);
        float height = Line.height(lines);
        Element link = contents.child(Tag.CONTENTS_ENTRY).child(Tag.REFERENCE).child(Tag.LINK);
        return new Strip(space, height, false, (sheet, top, above) -> {
            sheet.mark(link);
            desk.draw(sheet, lines, desk.left() + indent, width, top);
            number(sheet, link, chapter, lines, top - height + style.leading());
            String description =
                    chapter.text() + ", " + numbers.get(chapter.at().sheet());
            sheet.link(
                    link,
                    desk.left() + indent,
                    top - height,
                    desk.columnWidth() - indent,
                    height,
                    chapter.at(),
                    description);
        });
    }

    private void number(Sheet sheet, Element link, Chapter chapter, List<Line> lines, float lastTop) {
        Line last = lines.get(lines.size() - 1);
        TypeStyle style = last.style();
        String page = String.valueOf(numbers.get(chapter.at().sheet()));
        Line number = desk.setter().line(page, desk.language(), style);
        float right = desk.left() + desk.columnWidth();
        float indent = desk.styles().space(1.4) * (chapter.level() - 1);
        float from = desk.left() + indent + (last.rightToLeft() ? 0 : last.width()) + 2 * DOTS;
        float baseLine = lastTop - style.leading() / 2 - style.size() * 0.35f;
        float to = right - number.width() - DOTS;
        if (!last.rightToLeft() && from < to) {
            sheet.markArtifact();
            float start = right - DOTS * (float) Math.floor((right - from) / DOTS);
            sheet.dots(start, to, baseLine + 0.8f, DOTS, desk.look().inks().quiet());
        }
        sheet.mark(link);
        number.drawAt(sheet, desk.document().fonts(), right - number.width(), lastTop);
    }
}
