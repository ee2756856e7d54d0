package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.export.pdf.tagged.Element;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.Tag;

/** Sets tables: columns as wide as their words ask for, a rule under every row, long rows across pages line by line. */
final class Tables {

    private static final float RULE = 0.6f;
    private static final double LEAST_SHARE = 0.12;

    private final Desk desk;
    private final Flow flow;
    private final Element parent;

    Tables(Desk desk, Flow flow, Element parent) {
        this.desk = desk;
        this.flow = flow;
        this.parent = parent;
    }

    private record Cell(Element element, List<Line> lines, float left, float width) {}

    void place(Table table, float space) {
        float[] widths = widths(table);
        Element element = parent.child(Tag.TABLE);
        Element head = element.child(Tag.TABLE_HEAD).child(Tag.ROW);
        row(head, Tag.HEADER_CELL, table.header(), widths, space, true);
        if (!table.rows().isEmpty()) {
            Element body = element.child(Tag.TABLE_BODY);
            table.rows().forEach(row -> row(body.child(Tag.ROW), Tag.CELL, row, widths, 0, false));
        }
    }

    private float[] widths(Table table) {
        int columns = table.header().size();
        double[] wishes = new double[columns];
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            int longest = table.header().get(column).length();
            for (List<String> row : table.rows()) {
                longest = Math.max(longest, row.get(column).length());
            }
            wishes[column] = Math.sqrt(Math.max(4, longest));
            sum += wishes[column];
        }
        float[] widths = new float[columns];
        double spare = 1 - LEAST_SHARE * columns;
        for (int column = 0; column < columns; column++) {
            widths[column] = (float) (desk.columnWidth() * (LEAST_SHARE + spare * wishes[column] / sum));
        }
        return widths;
    }

    private void row(Element row, Tag tag, List<String> texts, float[] widths, float space, boolean keep) {
        TypeStyle style = tag == Tag.HEADER_CELL
                ? desk.styles().tableHead()
                : desk.styles().tableCell();
        float gutter = desk.styles().space(0.9);
        List<Cell> cells = new ArrayList<>();
        float left = desk.left();
        int most = 0;
        for (int column = 0; column < widths.length; column++) {
            Element element = row.child(tag);
            if (tag == Tag.HEADER_CELL) {
                element.headsColumn();
            }
            float width = widths[column] - gutter;
            Cell cell = new Cell(element, desk.set(texts.get(column), style, width), left, width);
            cells.add(cell);
            most = Math.max(most, cell.lines().size());
            left += widths[column];
        }
        float padding = desk.styles().space(0.4);
        for (int i = 0; i < most; i++) {
            int index = i;
            boolean last = i == most - 1;
            boolean keeps = last ? keep : i == 0 || i == most - 2;
            float above = i == 0 ? space + padding : 0;
            float height = style.leading() + (last ? padding : 0);
            flow.place(new Strip(above, height, keeps, (sheet, top, distance) -> {
                draw(sheet, cells, index, top);
                if (last) {
                    rule(sheet, top - height, keep);
                }
            }));
        }
    }

    private void draw(Sheet sheet, List<Cell> cells, int index, float top) {
        for (Cell cell : cells) {
            if (index < cell.lines().size()) {
                sheet.mark(cell.element());
                cell.lines().get(index).draw(sheet, desk.document().fonts(), cell.left(), cell.width(), top);
            }
        }
    }

    private void rule(Sheet sheet, float y, boolean strong) {
        sheet.markArtifact();
        int ink = strong ? desk.look().inks().accent() : desk.look().inks().rule();
        sheet.fill(desk.left(), y, desk.columnWidth(), strong ? RULE * 1.6f : RULE, ink);
    }
}
