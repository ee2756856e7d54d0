package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Cover;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/** Draws the first page: the photo, if there is one, above the title; the house's logo and quiet lines at the foot. */
final class CoverPage {

    private static final float TALLEST_PHOTO = 0.5f;
    private static final float TALLEST_LOGO = 4f;
    private static final float LOGO_SHARE = 0.1f;
    private static final int MOST_TITLE_LINES = 4;
    private static final double[] TITLE_SHARES = {1, 0.8, 0.62, 0.46};

    private final Desk desk;
    private final Element section;
    private final Pictures pictures;
    private final Sheet sheet;

    private final Optional<Photo> photo;

    /** Takes the photo; the page is drawn when it is known how many volumes there are. */
    CoverPage(Desk desk, Pictures pictures, Optional<Figure> figure) {
        this.desk = desk;
        this.section = desk.document().section();
        this.pictures = pictures;
        this.photo = figure.map(taken -> pictures.take(taken, section, TALLEST_PHOTO));
        Look.Frame frame = desk.look().frame();
        this.sheet = desk.document().sheet(frame.width(), frame.height());
    }

    Element section() {
        return section;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Returns how many bytes the photo has. */
    long bytes() {
        return photo.flatMap(Photo::stream)
                .map(taken -> taken.stream().getLength())
                .orElse(0L);
    }

    void draw(Cover cover) {
        Look.Frame frame = desk.look().frame();
        float top = frame.columnTop();
        sheet.markArtifact();
        sheet.fill(0, frame.height() - 14, frame.width(), 14, desk.look().inks().accent());
        float y = photo.map(taken -> photo(taken, top)).orElse(top - frame.columnHeight() * 0.24f);
        y = title(cover.title(), y - desk.styles().space(1.2));
        sheet.markArtifact();
        sheet.fill(
                desk.left(),
                y - desk.styles().space(1.1),
                desk.styles().space(5),
                2.2f,
                desk.look().inks().accent());
        y -= desk.styles().space(2.2);
        if (!Characters.saysNothing(cover.subtitle())) {
            List<Line> subtitle = desk.set(cover.subtitle(), desk.styles().coverSubtitle(), desk.columnWidth());
            text(subtitle, y);
            y -= Line.height(subtitle);
        }
        foot(cover.lines(), y - desk.styles().space(1.5) - frame.bottom());
    }

    private float photo(Photo taken, float top) {
        float tallest = desk.look().frame().columnHeight() * TALLEST_PHOTO;
        Photo.Sized sized = rows().sizedFor(taken, tallest);
        rows().draw(sheet, sized, top);
        return top - sized.height() - desk.styles().space(1.2);
    }

    private PhotoRows rows() {
        return new PhotoRows(desk, new Flow(desk.document(), desk.look().frame()), section, pictures);
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

    /** Lines for which there is no room are left out; the closing page has them all. */
    private void foot(List<String> texts, float room) {
        Optional<Photo.Sized> logo = desk.look().logo().map(this::logo);
        float width = desk.columnWidth()
                - logo.map(sized -> sized.width() + desk.styles().space(1)).orElse(0f);
        List<List<Line>> set = new ArrayList<>();
        float height = 0;
        for (String text : texts) {
            List<Line> lines = desk.set(text, desk.styles().coverLine(), width);
            if (height + Line.height(lines) <= room) {
                set.add(lines);
                height += Line.height(lines);
            }
        }
        float y = desk.look().frame().bottom() + height;
        logo.ifPresent(sized -> {
            float left = desk.left() + desk.columnWidth() - sized.width();
            rows().draw(sheet, sized.at(left), desk.look().frame().bottom() + sized.height());
        });
        for (List<Line> lines : set) {
            text(lines, y);
            y -= Line.height(lines);
        }
    }

    /** The logo stands at the right, at the height of the last lines, and takes no more than half the width. */
    private Photo.Sized logo(Look.Logo logo) {
        Photo taken = pictures.take(new Figure(logo.picture(), logo.alternative(), ""), section, LOGO_SHARE);
        float tallest = Math.min(desk.styles().space(TALLEST_LOGO), desk.columnWidth() / 2 / taken.aspect());
        return rows().sizedFor(taken, tallest);
    }

    private void text(List<Line> lines, float top) {
        sheet.mark(section.child(Tag.PARAGRAPH));
        desk.draw(sheet, lines, desk.left(), desk.columnWidth(), top);
    }
}
