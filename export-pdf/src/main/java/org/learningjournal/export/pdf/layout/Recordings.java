package org.learningjournal.export.pdf.layout;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Recording;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/** Sets what a page cannot play: its poster or a drawn sign, and below it where the file is. */
final class Recordings {

    private static final float FRAME = 0.8f;
    private static final float TALLEST_POSTER = 0.46f;

    private final Desk desk;
    private final Flow flow;
    private final Element parent;
    private final Pictures pictures;

    Recordings(Desk desk, Flow flow, Element parent, Pictures pictures) {
        this.desk = desk;
        this.flow = flow;
        this.parent = parent;
        this.pictures = pictures;
    }

    void place(Recording recording, float space) {
        Element division = parent.child(Tag.DIVISION);
        Optional<Photo> poster = recording
                .poster()
                .map(picture -> new Figure(picture, recording.alternative(), ""))
                .flatMap(figure -> pictures.takeIfSound(figure, division, TALLEST_POSTER));
        if (poster.isPresent()) {
            new PhotoRows(desk, flow, division, pictures).placeAlone(poster.get(), space);
        } else {
            sign(recording, division.child(Tag.FIGURE), space);
        }
        below(division, Tag.CAPTION, recording.caption(), true);
        below(division, Tag.PARAGRAPH, recording.line(), false);
    }

    private void below(Element division, Tag tag, String text, boolean keep) {
        if (!Characters.saysNothing(text)) {
            List<Line> lines = desk.set(text, desk.styles().caption(), desk.columnWidth());
            Lines set = Lines.of(
                    division.child(tag),
                    lines,
                    desk.left(),
                    desk.columnWidth(),
                    desk.styles().space(0.4));
            (keep ? set.keptWithNext() : set).place(desk, flow);
        }
    }

    private void sign(Recording recording, Element figure, float space) {
        figure.alternative(Characters.printable(recording.alternative()).strip());
        float height = desk.styles().space(recording.kind() == Recording.Kind.VIDEO ? 9 : 4);
        float width = desk.styles().space(16);
        flow.place(new Strip(space, height, true, (sheet, top, above) -> {
            float bottom = top - height;
            sheet.mark(figure);
            figure.box(desk.left(), bottom, desk.left() + width, top);
            sheet.frame(
                    desk.left(),
                    bottom,
                    width,
                    height,
                    FRAME,
                    desk.look().inks().quiet());
            float size = desk.styles().space(recording.kind() == Recording.Kind.VIDEO ? 2.6 : 1.8);
            boolean centred = recording.kind() == Recording.Kind.VIDEO;
            float x = centred
                    ? desk.left() + (width - size) / 2
                    : desk.left() + desk.styles().space(1.2);
            symbol(sheet, recording.kind(), x, bottom + (height - size) / 2, size);
            mark(sheet, recording.mark(), desk.left() + width, bottom);
        }));
    }

    private void mark(Sheet sheet, String text, float right, float bottom) {
        if (!Characters.saysNothing(text)) {
            Line line = desk.setter().line(text, desk.language(), desk.styles().sign());
            float gap = desk.styles().space(0.7);
            line.drawAt(sheet, desk.document().fonts(), right - gap - line.width(), bottom + gap + line.height());
        }
    }

    private void symbol(Sheet sheet, Recording.Kind kind, float x, float y, float size) {
        int ink = desk.look().inks().accent();
        switch (kind) {
            case VIDEO -> sheet.fill(triangle(x, y, size), ink);
            case AUDIO -> {
                float[] heights = {0.35f, 0.8f, 1, 0.55f, 0.75f, 0.3f};
                for (int i = 0; i < heights.length; i++) {
                    float bar = size * heights[i];
                    sheet.fill(x + i * size * 0.24f, y + (size - bar) / 2, size * 0.13f, bar, ink);
                }
            }
            case DOCUMENT -> {
                sheet.frame(x, y, size * 0.75f, size, FRAME * 1.5f, ink);
                for (int i = 1; i <= 3; i++) {
                    sheet.fill(x + size * 0.15f, y + size * 0.22f * i, size * 0.45f, FRAME * 1.5f, ink);
                }
            }
        }
    }

    private static Path2D triangle(float x, float y, float size) {
        Path2D triangle = new Path2D.Float();
        triangle.moveTo(x + size * 0.08, y);
        triangle.lineTo(x + size, y + size / 2);
        triangle.lineTo(x + size * 0.08, y + size);
        triangle.closePath();
        return triangle;
    }
}
