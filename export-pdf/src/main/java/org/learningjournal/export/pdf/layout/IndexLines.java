package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningjournal.export.pdf.block.Index;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/**
 * Sets the terms of an index: a term, and below it the pages that belong to it, pages in a row as one range, in columns as wide
 * as the widest range.
 */
final class IndexLines {

    private static final String WIDEST = "9999\u20139999";
    private static final String WIDEST_WITH_VOLUME = "99 / 9999\u20139999";

    private final Desk desk;
    private final Element contents;
    private final Whereabouts where;

    IndexLines(Desk desk, Element contents, Whereabouts where) {
        this.desk = desk;
        this.contents = contents;
        this.where = where;
    }

    List<Strip> term(Index.Term term, Map<String, Chapter> byKey) {
        Element entry = contents.child(Tag.CONTENTS_ENTRY);
        List<Line> name = desk.set(term.name(), desk.styles().contents(1), desk.columnWidth());
        List<Strip> strips = new ArrayList<>(Lines.of(
                        entry.child(Tag.PARAGRAPH),
                        name,
                        desk.left(),
                        desk.columnWidth(),
                        desk.styles().space(0.6))
                .keptWithNext()
                .strips(desk));
        List<Run> runs = runs(term, byKey);
        float indent = desk.styles().space(1.4);
        float slot = slot();
        int perLine = Math.max(1, (int) ((desk.columnWidth() - indent) / slot));
        for (int from = 0; from < runs.size(); from += perLine) {
            List<Run> line = runs.subList(from, Math.min(runs.size(), from + perLine));
            strips.add(numbers(entry, line, desk.left() + indent, slot));
        }
        return strips;
    }

    /** Pages in a row: the first heading on the first, and the last page. */
    private record Run(Chapter first, Sheet last) {}

    private List<Run> runs(Index.Term term, Map<String, Chapter> byKey) {
        List<Run> runs = new ArrayList<>();
        for (String key : term.keys()) {
            Chapter chapter = byKey.get(key);
            if (chapter != null) {
                Sheet sheet = chapter.at().sheet();
                Run open = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (open != null && (open.last() == sheet || sheet.follows(open.last()))) {
                    runs.set(runs.size() - 1, new Run(open.first(), sheet));
                } else {
                    runs.add(new Run(chapter, sheet));
                }
            }
        }
        return runs;
    }

    private float slot() {
        TypeStyle style = desk.styles().contents(2);
        String widest = where.mayHaveVolumes() ? WIDEST_WITH_VOLUME : WIDEST;
        return desk.setter().line(widest, desk.language(), style).width()
                + desk.styles().space(0.5);
    }

    private Strip numbers(Element entry, List<Run> runs, float left, float slot) {
        TypeStyle style = desk.styles().contents(2);
        return new Strip(0, style.leading(), false, (sheet, top, above) -> {
            float x = left;
            for (Run run : runs) {
                number(sheet, entry, run, x, top);
                x += slot;
            }
        });
    }

    private void number(Sheet sheet, Element entry, Run run, float x, float top) {
        Chapter chapter = run.first();
        boolean here = where.isHere(chapter);
        Element owner = here ? entry.child(Tag.REFERENCE).child(Tag.LINK) : entry.child(Tag.PARAGRAPH);
        Line line = desk.setter()
                .line(
                        where.name(chapter, run.last()) + " ",
                        desk.language(),
                        desk.styles().contents(2));
        sheet.mark(owner);
        line.drawAt(sheet, desk.document().fonts(), x, top);
        if (here) {
            String description = chapter.text() + ", " + where.name(chapter);
            sheet.link(owner, x, top - line.height(), line.width(), line.height(), chapter.at(), description);
        }
    }
}
