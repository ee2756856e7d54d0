package org.learningjournal.storage.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What adds rows to a table, its columns in the order of the values. */
final class Insert {
    private final int width;
    private final String ofRow;
    private final String ofColumns;

    Insert(String table, String columns) {
        this.width = columns.split(",", -1).length;
        String places = String.join(", ", Collections.nCopies(width, "?"));
        String into = "insert into {" + table + "} (" + columns + ") ";
        this.ofRow = into + "values (" + places + ")";
        this.ofColumns = into + "select * from unnest(" + places + ")";
    }

    /** The statement that adds one row. */
    String text() {
        return ofRow;
    }

    /** A statement of PostgreSQL that adds some rows. Its text does not depend on how many, so long as there are several. */
    Sql adding(List<? extends List<?>> rows) {
        if (rows.size() == 1) {
            return new Sql(ofRow, List.copyOf(rows.get(0)));
        }
        return new Sql(
                ofColumns,
                IntStream.range(0, width)
                        .<Object>mapToObj(column -> new ColumnValues(rows.stream()
                                .<Object>map(row -> row.get(column))
                                .toList()))
                        .toList());
    }
}
