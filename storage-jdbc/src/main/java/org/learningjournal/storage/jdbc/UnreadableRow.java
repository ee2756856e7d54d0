package org.learningjournal.storage.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/** A row was found that cannot be what the library stored. Who knows what was being done says so to the caller. */
final class UnreadableRow extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RuntimeException unfit;

    UnreadableRow(RuntimeException unfit) {
        super(unfit);
        this.unfit = unfit;
    }

    /** What the library's own types said of it. */
    RuntimeException unfit() {
        return unfit;
    }
}
