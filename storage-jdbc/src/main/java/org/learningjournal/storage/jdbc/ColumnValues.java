package org.learningjournal.storage.jdbc;

import java.util.List;

/** What several rows have in one column, in the order of the rows; bound as one list, as long as there are rows. */
record ColumnValues(List<Object> values) {}
