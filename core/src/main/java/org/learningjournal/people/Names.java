package org.learningjournal.people;

import java.util.Objects;
import org.learningjournal.base.Texts;

/** What a name must be: one line of visible text. */
final class Names {
    private static final int MOST = 200;

    private Names() {}

    /** Whether a name is no longer than a name may be. */
    static boolean isShort(String name) {
        return name.length() <= MOST;
    }

    static void check(String name, String field) {
        Objects.requireNonNull(name, field);
        if (!Texts.isLine(name, MOST)) {
            throw new IllegalArgumentException(
                    field + " must be one line of 1 to " + MOST + " characters without control characters");
        }
    }
}
