package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Place;
import org.learningjournal.export.pdf.tagged.Tag;

/** Sets headings, never alone at the foot of a page, and remembers them for the contents and the bookmarks. */
final class Headings {

    private final Desk desk;
    private final Flow flow;
    private final Element parent;
    private final int shift;
    private final List<Chapter> chapters = new ArrayList<>();
    private int lastTag;
    private float spaceBelow;

    /** Makes a setter whose first level is tagged as level {@code 1 + shift}. */
    Headings(Desk desk, Flow flow, Element parent, int shift) {
        this.desk = desk;
        this.flow = flow;
        this.parent = parent;
        this.shift = shift;
        this.lastTag = shift;
    }

    void place(Heading heading) {
        TypeStyle style = desk.styles().heading(heading.level());
        int tag = Math.min(6, Math.min(lastTag + 1, heading.level() + shift));
        lastTag = tag;
        Element element = parent.child(Tag.heading(tag));
        String text = Characters.printable(heading.text()).replace('\n', ' ').strip();
        Chapter chapter = new Chapter(heading.level(), Characters.plain(text), heading.key(), new AtomicReference<>());
        chapters.add(chapter);
        float above = desk.styles().spaceAboveHeading(heading.level());
        boolean first = true;
        for (Line line : desk.set(text, style, desk.columnWidth())) {
            flow.place(strip(element, line, first ? above : 0, chapter));
            first = false;
        }
        spaceBelow = desk.styles().spaceBelowHeading(heading.level());
    }

    private Strip strip(Element element, Line line, float space, Chapter chapter) {
        return new Strip(space, line.height(), true, (sheet, top, above) -> {
            chapter.place()
                    .compareAndSet(
                            null,
                            new Place(
                                    sheet,
                                    Math.min(top + 12, desk.look().frame().height())));
            sheet.mark(element);
            line.draw(sheet, desk.document().fonts(), desk.left(), desk.columnWidth(), top);
        });
    }

    /** Returns the distance that the last heading wants below itself, once. */
    float takeSpaceBelow() {
        float space = spaceBelow;
        spaceBelow = 0;
        return space;
    }

    List<Chapter> chapters() {
        return chapters;
    }
}
