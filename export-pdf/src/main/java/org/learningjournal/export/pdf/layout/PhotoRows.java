package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;

/** Sets photos in rows of equal height, each above its caption and never cut from it. */
final class PhotoRows {

    private static final float TALLEST_ALONE = 0.46f;
    private static final float SMALLEST_ALONE = 0.26f;
    private static final float TALLEST_IN_ROW = 0.45f;
    private static final float IDEAL_IN_ROW = 0.25f;
    /** For few photos a row is taller than this; those are then a little less fine than they could be. */
    private static final float PRINTED_IN_ROW = 0.3f;

    private static final int CAPTION_LINES_WITH_PHOTO = 8;
    private static final float GUTTER = 10;
    private static final float FRAME_PADDING = 9;

    private final Desk desk;
    private final Flow flow;
    private final Element parent;
    private final Pictures pictures;

    PhotoRows(Desk desk, Flow flow, Element parent, Pictures pictures) {
        this.desk = desk;
        this.flow = flow;
        this.parent = parent;
        this.pictures = pictures;
    }

    void place(List<Figure> figures, float space) {
        if (figures.size() == 1) {
            placeAlone(figures.get(0), space);
            return;
        }
        List<Photo> photos = figures.stream()
                .map(figure -> pictures.take(figure, parent, PRINTED_IN_ROW))
                .toList();
        float above = space;
        for (List<Photo> row : arrangement(photos)) {
            place(row, desk.look().frame().columnHeight() * TALLEST_IN_ROW, above);
            above = desk.styles().space(0.9);
        }
    }

    private void placeAlone(Figure figure, float space) {
        placeAlone(pictures.take(figure, parent, TALLEST_ALONE), space);
    }

    void placeAlone(Photo photo, float space) {
        place(List.of(photo), tallestAlone(space), space);
    }

    private List<List<Photo>> arrangement(List<Photo> photos) {
        float ideal = desk.look().frame().columnHeight() * IDEAL_IN_ROW;
        List<Float> aspects = photos.stream().map(Photo::aspect).toList();
        List<List<Photo>> rows = new ArrayList<>();
        int from = 0;
        for (int count : new RowBreaks(desk.columnWidth(), GUTTER, ideal).counts(aspects)) {
            rows.add(photos.subList(from, from + count));
            from += count;
        }
        return rows;
    }

    /** Returns how tall a photo may be that stands alone; it gives way a little rather than leave a page half empty. */
    private float tallestAlone(float space) {
        float column = desk.look().frame().columnHeight();
        float room = flow.room() - space - desk.styles().space(4);
        return room > column * SMALLEST_ALONE ? Math.min(room, column * TALLEST_ALONE) : column * TALLEST_ALONE;
    }

    private void place(List<Photo> row, float tallest, float space) {
        List<Photo.Sized> sized = sized(row, tallest);
        float captionGap = desk.styles().space(0.45);
        float height = 0;
        int rest = 0;
        for (Photo.Sized one : sized) {
            int lines = Math.min(CAPTION_LINES_WITH_PHOTO, one.caption().size());
            float caption = Line.height(one.caption().subList(0, lines));
            height = Math.max(height, one.height() + (lines == 0 ? 0 : captionGap + caption));
            rest = Math.max(rest, one.caption().size());
        }
        flow.place(new Strip(
                space,
                height,
                false,
                (sheet, top, above) -> sized.forEach(one -> {
                    draw(sheet, one, top);
                    captionFrom(sheet, one, 0, CAPTION_LINES_WITH_PHOTO, top - one.height() - captionGap);
                })));
        for (int line = CAPTION_LINES_WITH_PHOTO; line < rest; line++) {
            int from = line;
            flow.place(new Strip(
                    0,
                    desk.styles().caption().leading(),
                    false,
                    (sheet, top, above) -> sized.forEach(one -> captionFrom(sheet, one, from, from + 1, top))));
        }
    }

    private List<Photo.Sized> sized(List<Photo> row, float tallest) {
        float aspects = 0;
        for (Photo photo : row) {
            aspects += photo.aspect();
        }
        float room = desk.columnWidth() - GUTTER * (row.size() - 1);
        float height = Math.min(tallest, room / aspects);
        List<Photo.Sized> sized = new ArrayList<>();
        float left = desk.left();
        for (Photo photo : row) {
            float width = Math.min(height * photo.aspect(), photo.mostWidth());
            float slot = row.size() == 1 ? Math.max(width, desk.styles().space(7)) : height * photo.aspect();
            Photo.Sized one = size(photo, left, width, slot);
            sized.add(one);
            left += Math.max(one.width(), height * photo.aspect()) + GUTTER;
        }
        return sized;
    }

    private Photo.Sized size(Photo photo, float left, float width, float captionWidth) {
        TypeStyle style = desk.styles().caption();
        List<Line> caption =
                Characters.saysNothing(photo.caption()) ? List.of() : desk.set(photo.caption(), style, captionWidth);
        if (photo.stream().isPresent()) {
            return new Photo.Sized(photo, left, width, width / photo.aspect(), List.of(), caption, captionWidth);
        }
        List<Line> sentence = desk.set(photo.sentence(), style, width - 2 * FRAME_PADDING);
        float height = Math.max(
                Line.height(sentence) + 2 * FRAME_PADDING, desk.styles().space(4));
        return new Photo.Sized(photo, left, width, height, sentence, caption, captionWidth);
    }

    /** Draws a photo or, for a gap, a frame with its sentence. */
    void draw(Sheet sheet, Photo.Sized one, float top) {
        float bottom = top - one.height();
        one.photo().stream()
                .ifPresentOrElse(
                        stream -> {
                            sheet.mark(one.photo().element());
                            sheet.picture(stream, one.left(), bottom, one.width(), one.height());
                            one.photo().element().box(one.left(), bottom, one.left() + one.width(), top);
                        },
                        () -> {
                            sheet.markArtifact();
                            sheet.frame(
                                    one.left(),
                                    bottom,
                                    one.width(),
                                    one.height(),
                                    0.6f,
                                    desk.look().inks().rule());
                            sheet.mark(one.photo().element());
                            float inner = one.width() - 2 * FRAME_PADDING;
                            float text = top - (one.height() - Line.height(one.sentence())) / 2;
                            desk.draw(sheet, one.sentence(), one.left() + FRAME_PADDING, inner, text);
                        });
    }

    private void captionFrom(Sheet sheet, Photo.Sized one, int from, int to, float top) {
        int end = Math.min(to, one.caption().size());
        if (from < end) {
            sheet.mark(one.photo().captionElement());
            desk.draw(sheet, one.caption().subList(from, end), one.left(), one.captionWidth(), top);
        }
    }

    /** Sizes one photo to stand alone, not taller than {@code tallest}. */
    Photo.Sized sizedFor(Photo photo, float tallest) {
        float width = Math.min(Math.min(desk.columnWidth(), tallest * photo.aspect()), photo.mostWidth());
        return size(photo, desk.left(), width, desk.columnWidth());
    }
}
