package org.learningjournal.export.pdf.block;

import java.util.List;

/** A simple table: one header row, every row as long as the header. */
public record Table(List<String> header, List<List<String>> rows) implements Block {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = header.size();
        if (columns == 0 || columns > 6) {
            throw new IllegalArgumentException("a table has 1 to 6 columns, not " + columns);
        }
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("every row of a table is as long as its header");
        }
    }
}
