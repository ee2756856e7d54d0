package org.learningjournal.storage.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What adds rows to a table, its columns in the order of the values. */
final class Insert {
    private final int width;
    private final String ofRow;
    private final String ofRowFollowing;
    private final String ofRowsFollowing;

    Insert(String table, String columns) {
        this.width = columns.split(",", -1).length;
        String places = String.join(", ", Collections.nCopies(width, "?"));
        String into = "insert into {" + table + "} (" + columns + ") ";
        this.ofRow = into + "values (" + places + ")";
        this.ofRowFollowing = into + "select " + places + " from " + AtOnce.FIRST;
        this.ofRowsFollowing = into + "select l.* from " + AtOnce.FIRST + ", unnest(" + places + ") l";
    }

    /** The statement that adds one row. */
    String text() {
        return ofRow;
    }

    /** One of several changes {@link AtOnce}; its text does not depend on how many rows it adds, if they are several. */
    Sql following(List<? extends List<?>> rows) {
        if (rows.size() == 1) {
            return new Sql(ofRowFollowing, List.copyOf(rows.get(0)));
        }
        return new Sql(
                ofRowsFollowing,
                IntStream.range(0, width)
                        .<Object>mapToObj(column -> new ColumnValues(rows.stream()
                                .<Object>map(row -> row.get(column))
                                .toList()))
                        .toList());
    }
}
