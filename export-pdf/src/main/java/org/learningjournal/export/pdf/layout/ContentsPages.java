package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Index;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Place;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/**
 * The contents of all volumes and the indexes, as they stand in front of one volume. The pages are counted before they are
 * drawn, because they stand in front of the pages whose numbers they name; what another volume holds is named without a link.
 */
final class ContentsPages {

    private record Drawn(Strip strip, Sheet sheet, float top, float above) {}

    /** An index whose title was placed. */
    record Placed(Index index, Place place) {}

    private final Desk desk;
    private final Element section;
    private final int headingLevel;
    private final List<Chapter> chapters;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Placed> indexes = new ArrayList<>();
    private final Flow flow;
    private final Whereabouts where;

    /** Finds the pages for everything; draws nothing yet. */
    ContentsPages(Desk desk, int headingLevel, Book book, List<Chapter> chapters, Whereabouts where) {
        this.desk = desk;
        this.section = desk.document().section();
        this.headingLevel = headingLevel;
        this.chapters = chapters;
        this.where = where;
        this.flow = new Flow(desk.document(), desk.look().frame());
        if (book.contentsDepth() > 0) {
            contents(book.contentsDepth());
            book.indexes().forEach(this::index);
        }
        flow.finish();
    }

    Element section() {
        return section;
    }

    List<Sheet> sheets() {
        return flow.sheets();
    }

    List<Placed> indexes() {
        return indexes;
    }

    /** Draws the pages, now that every page has its number. */
    void draw() {
        drawn.forEach(one -> one.strip().drawing().draw(one.sheet(), one.top(), one.above()));
    }

    private void contents(int depth) {
        title(desk.look().words().contents(), 1, headingLevel, 0);
        ContentsLines lines = new ContentsLines(desk, section.child(Tag.CONTENTS), where);
        float space = desk.styles().spaceBelowHeading(1);
        for (Chapter chapter : chapters) {
            if (chapter.level() <= depth) {
                float above = desk.styles().space(chapter.level() == 1 ? 0.75 : 0.15);
                place(lines.entry(chapter, space + above));
                space = 0;
            }
        }
    }

    private void index(Index index) {
        Map<String, Chapter> byKey = chapters.stream()
                .filter(chapter -> chapter.key().isPresent())
                .collect(Collectors.toMap(
                        chapter -> chapter.key().orElseThrow(), chapter -> chapter, (one, two) -> one));
        List<Index.Term> terms = index.terms().stream()
                .filter(term -> term.keys().stream().anyMatch(byKey::containsKey))
                .toList();
        if (!terms.isEmpty()) {
            title(index.title(), 2, headingLevel + 1, desk.styles().spaceAboveHeading(2));
            place(new Strip(0, 0, true, (sheet, top, above) -> indexes.add(new Placed(index, new Place(sheet, top)))));
            IndexLines lines = new IndexLines(desk, section.child(Tag.CONTENTS), where);
            terms.forEach(term -> lines.term(term, byKey).forEach(this::place));
        }
    }

    private void title(String text, int style, int level, float space) {
        List<Line> lines = desk.set(text, desk.styles().heading(style), desk.columnWidth());
        Lines.of(section.child(Tag.heading(level)), lines, desk.left(), desk.columnWidth(), space)
                .keptWithNext()
                .strips(desk)
                .forEach(this::place);
    }

    private void place(Strip strip) {
        flow.place(new Strip(
                strip.space(),
                strip.height(),
                strip.keepsNext(),
                (sheet, top, above) -> drawn.add(new Drawn(strip, sheet, top, above))));
    }
}
