package org.learningjournal.export.pdf.block;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What comes next for a child, ready to be printed.
 *
 * @param text what it is
 * @param reached the day it was reached; empty while it is not
 */
public record NextStep(String text, Optional<LocalDate> reached) {

    /** Checks that nothing is missing. */
    public NextStep {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reached, "reached");
    }
}
