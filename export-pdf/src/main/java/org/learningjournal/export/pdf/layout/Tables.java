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
    private static final int MANY_COLUMNS = 6;

    private final Desk desk;
    private final Flow flow;
    private final Element parent;

    Tables(Desk desk, Flow flow, Element parent) {
        this.desk = desk;
        this.flow = flow;
        this.parent = parent;
    }

    private record Cell(Element element, List<Line> lines, float left, float width) {}

    /** Which cells of a row are heads. */
    private enum Kind {
        HEAD,
        HEADED,
        PLAIN
    }

    void place(Table table, float space) {
        float[] widths = widths(table);
        Element element = parent.child(Tag.TABLE);
        Element head = element.child(Tag.TABLE_HEAD).child(Tag.ROW);
        row(head, table.header(), widths, space, Kind.HEAD);
        if (!table.rows().isEmpty()) {
            Element body = element.child(Tag.TABLE_BODY);
            Kind kind = table.heads() == Table.Heads.COLUMNS ? Kind.PLAIN : Kind.HEADED;
            table.rows().forEach(row -> row(body.child(Tag.ROW), row, widths, 0, kind));
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
        double least = Math.min(LEAST_SHARE, 0.6 / columns);
        double spare = 1 - least * columns;
        for (int column = 0; column < columns; column++) {
            widths[column] = (float) (desk.columnWidth() * (least + spare * wishes[column] / sum));
        }
        return widths;
    }

    private void row(Element row, List<String> texts, float[] widths, float space, Kind kind) {
        TypeStyle style = style(kind, widths.length);
        float gutter = desk.styles().space(widths.length > MANY_COLUMNS ? 0.4 : 0.9);
        List<Cell> cells = new ArrayList<>();
        float left = desk.left();
        int most = 0;
        for (int column = 0; column < widths.length; column++) {
            float width = widths[column] - gutter;
            List<Line> lines = desk.set(texts.get(column), style, width);
            cells.add(new Cell(cell(row, kind, column), lines, left, width));
            most = Math.max(most, lines.size());
            left += widths[column];
        }
        boolean keep = kind == Kind.HEAD;
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

    private TypeStyle style(Kind kind, int columns) {
        if (columns > MANY_COLUMNS) {
            return desk.styles().denseCell(kind == Kind.HEAD);
        }
        return kind == Kind.HEAD ? desk.styles().tableHead() : desk.styles().tableCell();
    }

    private static Element cell(Element row, Kind kind, int column) {
        if (kind == Kind.HEAD) {
            return row.child(Tag.HEADER_CELL).headsColumn();
        }
        boolean heads = kind == Kind.HEADED && column == 0;
        return heads ? row.child(Tag.HEADER_CELL).headsRow() : row.child(Tag.CELL);
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
