package org.learningjournal.export.pdf.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A simple table: one header row, every row as long as the header.
 *
 * @param header heads the columns, 1 to 13 of them
 * @param rows from top to bottom; may be empty
 * @param heads which cells a reader aloud repeats
 */
public record Table(List<String> header, List<List<String>> rows, Heads heads) implements Block {

    /** Which cells are heads. */
    public enum Heads {
        /** Those of the header. */
        COLUMNS,
        /** Those of the header and the first of every row. */
        COLUMNS_AND_ROWS
    }

    private static final int MOST_COLUMNS = 13;

    /** Copies the rows and checks their length. */
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        Objects.requireNonNull(heads, "heads");
        int columns = header.size();
        if (columns == 0 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("a table has 1 to 13 columns, not " + columns);
        }
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("every row of a table is as long as its header");
        }
    }

    /**
     * A table whose columns have heads.
     *
     * @param header heads the columns
     * @param rows from top to bottom
     * @return the table
     */
    public static Table of(List<String> header, List<List<String>> rows) {
        return new Table(header, rows, Heads.COLUMNS);
    }

    /**
     * A table whose columns and rows have heads.
     *
     * @param header heads the columns
     * @param rows from top to bottom; the first cell heads its row
     * @return the table
     */
    public static Table withRowHeads(List<String> header, List<List<String>> rows) {
        return new Table(header, rows, Heads.COLUMNS_AND_ROWS);
    }

    /**
     * The first column and some others.
     *
     * @param from the first of the others, from 0
     * @param to the end of the others, not one of them
     * @return a table with as many rows
     */
    public Table withColumns(int from, int to) {
        return new Table(
                columns(header, from, to),
                rows.stream().map(row -> columns(row, from, to)).toList(),
                heads);
    }

    private static List<String> columns(List<String> row, int from, int to) {
        List<String> some = new ArrayList<>(row.subList(0, 1));
        some.addAll(row.subList(from, to));
        return some;
    }
}
