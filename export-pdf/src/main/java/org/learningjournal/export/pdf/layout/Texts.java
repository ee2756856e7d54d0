package org.learningjournal.export.pdf.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Aside;
import org.learningjournal.export.pdf.block.ListBlock;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.Tone;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Tag;

/** Sets paragraphs, asides and lists. */
final class Texts {

    private final Desk desk;
    private final Flow flow;
    private final Element parent;

    Texts(Desk desk, Flow flow, Element parent) {
        this.desk = desk;
        this.flow = flow;
        this.parent = parent;
    }

    /** Sets a paragraph; a label, and a byline that stands right below a heading, stay with what follows. */
    void place(Paragraph paragraph, float space, boolean belowHeading) {
        if (!Characters.saysNothing(paragraph.text())) {
            Lines lines = lines(paragraph, parent, 0, space);
            boolean leadsOn = paragraph.tone() == Tone.STRONG || (belowHeading && paragraph.tone() == Tone.BYLINE);
            (leadsOn ? lines.keptWithNext() : lines).place(desk, flow);
        }
    }

    private Lines lines(Paragraph paragraph, Element within, float indent, float space) {
        Element element = within.child(Tag.PARAGRAPH);
        Optional<Locale> other = paragraph.language().filter(own -> !own.equals(desk.language()));
        other.ifPresent(element::in);
        float width = desk.columnWidth() - indent;
        TypeStyle style = desk.styles().tone(paragraph.tone());
        return Lines.of(
                element,
                desk.setter().set(paragraph.text(), other.orElse(desk.language()), style, width),
                desk.left() + indent,
                width,
                space);
    }

    void place(Aside aside, float space) {
        List<Paragraph> heard = aside.paragraphs().stream()
                .filter(paragraph -> !Characters.saysNothing(paragraph.text()))
                .toList();
        if (heard.isEmpty()) {
            return;
        }
        Element quote = parent.child(Tag.QUOTE);
        boolean first = true;
        for (Paragraph paragraph : heard) {
            boolean byline = paragraph.tone() == Tone.BYLINE || paragraph.tone() == Tone.STRONG;
            float inner = desk.styles().space(byline ? 0.7 : 0.1);
            Lines lines = besideBar(lines(paragraph, quote, desk.styles().space(1.5), first ? space : inner), !first);
            (byline ? lines.keptWithNext() : lines).place(desk, flow);
            first = false;
        }
    }

    /** The bar stands where lines begin: at the right for text from right to left. */
    private Lines besideBar(Lines lines, boolean reachesUp) {
        boolean rightToLeft = lines.lines().get(0).rightToLeft();
        float right = desk.left() + desk.columnWidth() - Lines.Bar.WIDTH;
        Lines shifted = rightToLeft
                ? Lines.of(lines.element(), lines.lines(), desk.left(), lines.width(), lines.space())
                : lines;
        return shifted.beside(new Lines.Bar(rightToLeft ? right : desk.left(), reachesUp));
    }

    void place(ListBlock list, float space) {
        List<String> heard = list.items().stream()
                .filter(item -> !Characters.saysNothing(item))
                .toList();
        if (heard.isEmpty()) {
            return;
        }
        boolean numbered = list.marker() == ListBlock.Marker.NUMBER;
        Element element = parent.child(Tag.LIST).numbering(numbered);
        int number = 1;
        for (String item : heard) {
            String label = numbered ? number + "." : "\u2022";
            float above = number == 1 ? space : desk.styles().space(0.3);
            item(element.child(Tag.ITEM), label, item, above);
            number++;
        }
    }

    private void item(Element element, String label, String text, float space) {
        float indent = desk.styles().space(1.7);
        float width = desk.columnWidth() - indent;
        TypeStyle style = desk.styles().tone(Tone.BODY);
        Element labelled = element.child(Tag.LABEL);
        Line mark = desk.setter().line(label + " ", desk.language(), style);
        Lines lines = Lines.of(
                element.child(Tag.ITEM_BODY), desk.set(text, style, width), desk.left() + indent, width, space);
        boolean rightToLeft = lines.lines().get(0).rightToLeft();
        float edge = desk.left() + desk.columnWidth();
        float labelLeft =
                rightToLeft ? edge - mark.width() : desk.left() + desk.styles().space(0.3);
        Lines set = rightToLeft ? Lines.of(lines.element(), lines.lines(), desk.left(), width, space) : lines;
        flow.place(new Strip(space, 0, true, (sheet, top, above) -> {
            sheet.mark(labelled);
            mark.drawAt(sheet, desk.document().fonts(), labelLeft, top);
        }));
        new Lines(set.element(), set.lines(), set.left(), set.width(), 0, false, Lines.Bar.NONE).place(desk, flow);
    }
}
