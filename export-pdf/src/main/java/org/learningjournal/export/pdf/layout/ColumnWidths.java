package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.block.Table;

/**
 * Shares the width of a table among its columns: each gets room for its longest word, and what is left goes to those with the
 * longest texts.
 */
final class ColumnWidths {

    private static final int MEASURED = 300;

    private final Desk desk;
    private final TypeStyle style;
    private final float[] least;
    private final float[] most;

    /** Measures a table; each column has a gutter at its end. */
    ColumnWidths(Desk desk, Table table, float gutter) {
        int columns = table.header().size();
        this.desk = desk;
        this.style = desk.styles().tableCell(true, columns > Tables.MANY_COLUMNS);
        this.least = new float[columns];
        this.most = new float[columns];
        measure(table.header());
        table.rows().forEach(this::measure);
        for (int column = 0; column < columns; column++) {
            least[column] += gutter;
            most[column] = Math.max(most[column] + gutter, least[column]);
        }
    }

    /** Whether there is no room for the longest word of every column. */
    boolean areTooWide() {
        return sum(least) > desk.columnWidth();
    }

    /** Returns the widths; together they are as wide as the column of text. */
    float[] fitted() {
        float[] fitted = least.clone();
        float spare = desk.columnWidth() - sum(least);
        float stretch = sum(most) - sum(least);
        for (int column = 0; column < fitted.length; column++) {
            if (spare <= 0) {
                fitted[column] *= desk.columnWidth() / sum(least);
            } else if (stretch > 0) {
                fitted[column] += spare * (most[column] - least[column]) / stretch;
            } else {
                fitted[column] += spare / fitted.length;
            }
        }
        return fitted;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    private void measure(List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            measure(row.get(column), column);
        }
    }

    /** Long texts are not measured to their end: by then they want all the room there is. */
    private void measure(String text, int column) {
        float whole = 0;
        String start = text.substring(0, Math.min(MEASURED, text.length()));
        for (String word : start.split("\\s+", -1)) {
            float width = desk.setter().line(word + " ", desk.language(), style).width();
            least[column] = Math.max(least[column], Math.min(width, desk.columnWidth() / 3));
            whole += width;
        }
        most[column] = Math.max(most[column], whole);
    }
}
