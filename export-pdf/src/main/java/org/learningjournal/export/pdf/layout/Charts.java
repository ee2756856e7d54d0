package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.block.Chart;
import org.learningjournal.export.pdf.block.Chart.Series;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/** Draws charts: one row of bars for each series, all to one scale, so that neither colour nor a legend is needed. */
final class Charts {

    private static final int MOST_ROWS = 10;
    private static final double ROW = 3.1;
    private static final float NAMES = 0.34f;
    private static final float BAR = 0.62f;
    private static final float RULE = 0.6f;

    private final Desk desk;
    private final Flow flow;
    private final Element parent;

    Charts(Desk desk, Flow flow, Element parent) {
        this.desk = desk;
        this.flow = flow;
        this.parent = parent;
    }

    void place(Chart chart, float space) {
        int most = chart.series().stream()
                .flatMap(series -> series.counts().stream())
                .mapToInt(count -> count)
                .max()
                .orElse(0);
        int atOnce = rowsOnAPage();
        for (int from = 0; from < chart.series().size(); from += atOnce) {
            List<Series> rows =
                    chart.series().subList(from, Math.min(chart.series().size(), from + atOnce));
            Element figure = parent.child(Tag.FIGURE).alternative(chart.alternative());
            place(
                    figure,
                    rows,
                    chart.spans(),
                    Math.max(1, most),
                    from == 0 ? space : desk.styles().space(1));
        }
    }

    private int rowsOnAPage() {
        float room = desk.look().frame().columnHeight()
                - 2 * desk.styles().chartNumber().leading();
        return Math.max(1, Math.min(MOST_ROWS, (int) (room / desk.styles().space(ROW))));
    }

    private void place(Element figure, List<Series> rows, List<String> spans, int most, float space) {
        float row = desk.styles().space(ROW);
        float axis = desk.styles().chartNumber().leading() * 1.4f;
        float height = row * rows.size() + axis;
        flow.place(new Strip(space, height, false, (sheet, top, above) -> {
            sheet.mark(figure);
            figure.box(desk.left(), top - height, desk.left() + desk.columnWidth(), top);
            float y = top;
            for (Series series : rows) {
                draw(sheet, series, most, y, row);
                y -= row;
            }
            ends(sheet, spans, y);
        }));
    }

    private void draw(Sheet sheet, Series series, int most, float top, float height) {
        TypeStyle style = desk.styles().chartLabel();
        float base = top - height;
        float from = desk.left() + desk.columnWidth() * NAMES;
        List<Line> name = desk.set(
                series.name(), style, desk.columnWidth() * NAMES - desk.styles().space(1));
        desk.draw(
                sheet,
                name,
                desk.left(),
                desk.columnWidth() * NAMES - desk.styles().space(1),
                base + Line.height(name));
        sheet.fill(
                from,
                base,
                desk.left() + desk.columnWidth() - from,
                RULE,
                desk.look().inks().rule());
        float step = (desk.left() + desk.columnWidth() - from) / series.counts().size();
        float tallest = height - desk.styles().chartNumber().leading() * 1.25f;
        for (int i = 0; i < series.counts().size(); i++) {
            int count = series.counts().get(i);
            if (count > 0) {
                float bar = tallest * count / most;
                float left = from + step * i + step * (1 - BAR) / 2;
                sheet.fill(left, base, step * BAR, bar, desk.look().inks().accent());
                number(sheet, count, left + step * BAR / 2, base + bar);
            }
        }
    }

    private void number(Sheet sheet, int count, float middle, float above) {
        Line line = desk.setter()
                .line(String.valueOf(count), desk.language(), desk.styles().chartNumber());
        line.drawAt(sheet, desk.document().fonts(), middle - line.width() / 2, above + line.height());
    }

    /** Names the first and the last stretch of time; the table names them all. */
    private void ends(Sheet sheet, List<String> spans, float top) {
        TypeStyle style = desk.styles().chartNumber();
        float from = desk.left() + desk.columnWidth() * NAMES;
        desk.setter()
                .line(spans.get(0), desk.language(), style)
                .drawAt(sheet, desk.document().fonts(), from, top);
        if (spans.size() > 1) {
            Line last = desk.setter().line(spans.get(spans.size() - 1), desk.language(), style);
            last.drawAt(sheet, desk.document().fonts(), desk.left() + desk.columnWidth() - last.width(), top);
        }
    }
}
