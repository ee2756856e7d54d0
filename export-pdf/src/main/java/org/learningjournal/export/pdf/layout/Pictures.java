package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.font.Characters;
import org.learningjournal.export.pdf.picture.Darkroom;
import org.learningjournal.export.pdf.picture.Developed;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Tag;

/** Takes pictures into the document, one at a time, and keeps count of them and of the gaps. */
final class Pictures {

    private static final float GAP_ASPECT = 3f;
    private static final float POINTS_A_PIXEL = 72f / 100;

    private final Desk desk;
    private final Darkroom darkroom;
    private final PrintJob.Watch watch;
    private final List<Printed.PictureGap> gaps = new ArrayList<>();
    private int shown;

    Pictures(Desk desk, Darkroom darkroom, PrintJob.Watch watch) {
        this.desk = desk;
        this.darkroom = darkroom;
        this.watch = watch;
    }

    /**
     * Takes in one picture.
     *
     * @param tallest the largest part of the column's height that it can take
     */
    Photo take(Figure figure, Element parent, float tallest) {
        Developed developed = develop(figure, tallest);
        return developed instanceof Developed.Print print
                ? shown(figure, print, parent)
                : missing(figure, (Developed.Missing) developed, parent);
    }

    /** Takes in a picture in whose place something else can stand; if it cannot be shown it leaves nothing but a gap. */
    Optional<Photo> takeIfSound(Figure figure, Element parent, float tallest) {
        Developed developed = develop(figure, tallest);
        if (developed instanceof Developed.Print print) {
            return Optional.of(shown(figure, print, parent));
        }
        note(figure, (Developed.Missing) developed);
        return Optional.empty();
    }

    private Developed develop(Figure figure, float tallest) {
        return darkroom.develop(
                figure.picture(), desk.columnWidth(), desk.look().frame().columnHeight() * tallest);
    }

    private Photo shown(Figure figure, Developed.Print print, Element parent) {
        shown++;
        Element division = parent.child(Tag.DIVISION);
        Element element = division.child(Tag.FIGURE)
                .alternative(Characters.printable(figure.alternative()).strip());
        try {
            return new Photo(
                    element,
                    captionElement(division, figure),
                    Optional.of(desk.document().picture(print)),
                    "",
                    figure.caption(),
                    (float) print.uprightWidth() / print.uprightHeight(),
                    print.uprightWidth() * POINTS_A_PIXEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Figure figure, Developed.Missing missing) {
        gaps.add(new Printed.PictureGap(figure.picture().reference(), missing.gap()));
    }

    private Photo missing(Figure figure, Developed.Missing missing, Element parent) {
        note(figure, missing);
        watch.missing(figure.picture().reference());
        Element division = parent.child(Tag.DIVISION);
        return new Photo(
                division.child(Tag.PARAGRAPH),
                captionElement(division, figure),
                Optional.empty(),
                desk.look().words().sentence(missing.gap()),
                figure.caption(),
                GAP_ASPECT,
                desk.columnWidth());
    }

    private static Element captionElement(Element division, Figure figure) {
        return Characters.saysNothing(figure.caption()) ? division : division.child(Tag.CAPTION);
    }

    int shownSoFar() {
        return shown;
    }

    List<Printed.PictureGap> gaps() {
        return gaps;
    }
}
