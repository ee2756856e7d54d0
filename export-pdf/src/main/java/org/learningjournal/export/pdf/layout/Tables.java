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
    static final int MANY_COLUMNS = 6;

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

    /** A table that is too wide for its words goes on below with other columns beside its first. */
    void place(Table table, float space) {
        ColumnWidths widths =
                new ColumnWidths(desk, table, gutter(table.header().size()));
        if (widths.areTooWide()
                && table.heads() == Table.Heads.COLUMNS_AND_ROWS
                && table.header().size() > 3) {
            int half = (table.header().size() + 1) / 2;
            place(table.withColumns(1, half), space);
            place(table.withColumns(half, table.header().size()), desk.styles().space(1.4));
        } else {
            place(table, widths.fitted(), space);
        }
    }

    private void place(Table table, float[] widths, float space) {
        Element element = parent.child(Tag.TABLE);
        Element head = element.child(Tag.TABLE_HEAD).child(Tag.ROW);
        row(head, table.header(), widths, space, Kind.HEAD);
        if (!table.rows().isEmpty()) {
            Element body = element.child(Tag.TABLE_BODY);
            Kind kind = table.heads() == Table.Heads.COLUMNS ? Kind.PLAIN : Kind.HEADED;
            table.rows().forEach(row -> row(body.child(Tag.ROW), row, widths, 0, kind));
        }
    }

    private void row(Element row, List<String> texts, float[] widths, float space, Kind kind) {
        TypeStyle style = style(kind, widths.length);
        float gutter = gutter(widths.length);
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
        return desk.styles().tableCell(kind == Kind.HEAD, columns > MANY_COLUMNS);
    }

    private float gutter(int columns) {
        return desk.styles().space(columns > MANY_COLUMNS ? 0.5 : 0.9);
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
