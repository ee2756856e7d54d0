package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.block.Cover;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/** Draws the first page: the photo, if there is one, above the title; quiet lines at the foot. */
final class CoverPage {

    private static final float TALLEST_PHOTO = 0.5f;
    private static final int MOST_TITLE_LINES = 4;
    private static final double[] TITLE_SHARES = {1, 0.8, 0.62, 0.46};

    private final Desk desk;
    private final Element section;
    private final Pictures pictures;
    private final Sheet sheet;

    private CoverPage(Desk desk, Pictures pictures) {
        this.desk = desk;
        this.section = desk.document().root().child(Tag.SECTION);
        this.pictures = pictures;
        Look.Frame frame = desk.look().frame();
        this.sheet = desk.document().sheet(frame.width(), frame.height());
    }

    static Sheet draw(Cover cover, Desk desk, Pictures pictures) {
        CoverPage page = new CoverPage(desk, pictures);
        page.draw(cover);
        return page.sheet;
    }

    private void draw(Cover cover) {
        Look.Frame frame = desk.look().frame();
        float top = frame.columnTop();
        sheet.markArtifact();
        sheet.fill(0, frame.height() - 14, frame.width(), 14, desk.look().inks().accent());
        float y = cover.photo().isPresent() ? photo(cover, top) : top - frame.columnHeight() * 0.24f;
        y = title(cover.title(), y - desk.styles().space(1.2));
        sheet.markArtifact();
        sheet.fill(
                desk.left(),
                y - desk.styles().space(1.1),
                desk.styles().space(5),
                2.2f,
                desk.look().inks().accent());
        y -= desk.styles().space(2.2);
        if (!cover.subtitle().isBlank()) {
            text(desk.set(cover.subtitle(), desk.styles().coverSubtitle(), desk.columnWidth()), y);
        }
        foot(cover.lines());
    }

    private float photo(Cover cover, float top) {
        PhotoRows rows =
                new PhotoRows(desk, new Flow(desk.document(), desk.look().frame()), section, pictures);
        float tallest = desk.look().frame().columnHeight() * TALLEST_PHOTO;
        Photo.Sized photo = rows.sizedFor(pictures.take(cover.photo().orElseThrow(), section, TALLEST_PHOTO), tallest);
        rows.draw(sheet, photo, top);
        float y = top - photo.height();
        if (!photo.caption().isEmpty()) {
            sheet.mark(photo.photo().captionElement());
            y -= desk.styles().space(0.45);
            desk.draw(sheet, photo.caption(), desk.left(), desk.columnWidth(), y);
            y -= Line.height(photo.caption());
        }
        return y - desk.styles().space(1.2);
    }

    private float title(String title, float top) {
        List<Line> lines = List.of();
        for (double share : TITLE_SHARES) {
            lines = desk.set(title.replace('\n', ' '), desk.styles().coverTitle(share), desk.columnWidth());
            if (lines.size() <= MOST_TITLE_LINES) {
                break;
            }
        }
        sheet.mark(section.child(Tag.H1));
        desk.draw(sheet, lines, desk.left(), desk.columnWidth(), top);
        return top - Line.height(lines);
    }

    private void foot(List<String> texts) {
        List<List<Line>> set = new ArrayList<>();
        float height = 0;
        for (String text : texts) {
            List<Line> lines = desk.set(text, desk.styles().coverLine(), desk.columnWidth());
            set.add(lines);
            height += Line.height(lines);
        }
        float y = desk.look().frame().bottom() + height;
        for (List<Line> lines : set) {
            text(lines, y);
            y -= Line.height(lines);
        }
    }

    private void text(List<Line> lines, float top) {
        sheet.mark(section.child(Tag.PARAGRAPH));
        desk.draw(sheet, lines, desk.left(), desk.columnWidth(), top);
    }
}
