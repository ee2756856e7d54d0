package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.tagged.Element;

/**
 * Lines of one element on their way to pages: the first two and the last two stay together.
 *
 * @param space the distance above the first line
 * @param keepsNext whether the last line must have what follows on its page
 * @param bar where a bar runs beside the lines
 */
record Lines(Element element, List<Line> lines, float left, float width, float space, boolean keepsNext, Bar bar) {

    /** A vertical bar to the left, and whether it also fills the distance above the first line. */
    record Bar(float x, boolean reachesUp) {

        static final float WIDTH = 1.8f;
        static final Bar NONE = new Bar(Float.NaN, false);

        boolean drawn() {
            return !Float.isNaN(x);
        }
    }

    static Lines of(Element element, List<Line> lines, float left, float width, float space) {
        return new Lines(element, lines, left, width, space, false, Bar.NONE);
    }

    Lines keptWithNext() {
        return new Lines(element, lines, left, width, space, true, bar);
    }

    Lines beside(Bar besides) {
        return new Lines(element, lines, left, width, space, keepsNext, besides);
    }

    void place(Desk desk, Flow flow) {
        strips(desk).forEach(flow::place);
    }

    List<Strip> strips(Desk desk) {
        int last = lines.size() - 1;
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean keep = i == last ? keepsNext : i == 0 || i == last - 1;
            strips.add(strip(desk, i, keep));
        }
        return strips;
    }

    private Strip strip(Desk desk, int index, boolean keep) {
        Line line = lines.get(index);
        return new Strip(index == 0 ? space : 0, line.height(), keep, (sheet, top, above) -> {
            if (bar.drawn()) {
                float up = index > 0 || bar.reachesUp() ? above : 0;
                sheet.markArtifact();
                sheet.fill(
                        bar.x(),
                        top - line.height(),
                        Bar.WIDTH,
                        line.height() + up,
                        desk.look().inks().accent());
            }
            sheet.mark(element);
            line.draw(sheet, desk.document().fonts(), left, width, top);
        });
    }
}
