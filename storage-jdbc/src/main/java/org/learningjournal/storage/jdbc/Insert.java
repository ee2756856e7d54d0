package org.learningjournal.storage.jdbc;

import java.util.Collections;

/** The statement that adds one row to a table, its columns in the order of the values. */
record Insert(String table, String columns) {
    String text() {
        int count = columns.split(",", -1).length;
        return "insert into {" + table + "} (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
