package org.learningjournal.export.pdf.block;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How a child stands in an area of learning, ready to be printed.
 *
 * @param area the area's name
 * @param level the judgement's name, such as "expected"
 * @param on the day of the judgement
 * @param by who judged
 */
public record Judgement(String area, String level, LocalDate on, String by) {

    /** Checks that nothing is missing. */
    public Judgement {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
    }
}
