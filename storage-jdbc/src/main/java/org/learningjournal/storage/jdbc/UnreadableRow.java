package org.learningjournal.storage.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/** A row was found that cannot be what the library stored. Who knows what was being done says so to the caller. */
final class UnreadableRow extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableRow(RuntimeException cause) {
        super(cause);
    }
}
