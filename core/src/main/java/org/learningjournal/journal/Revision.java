package org.learningjournal.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;

/**
 * One state of an entry's content. A revision is never changed once stored.
 *
 * @param number 1 for the entry's first, rising
 * @param content what it says
 * @param by who wrote it
 * @param at when, to the microsecond
 */
public record Revision(int number, Content content, PersonId by, Instant at) {
    /** Checks the number. */
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions are numbered from 1, not " + number);
        }
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(by, "by");
        at = Micros.cut(at);
    }

    /**
     * The same revision with its media as they were known at another moment: a store that keeps revisions whole answers with
     * what is known now.
     *
     * @param known what was known of a medium then
     * @return the revision
     */
    public Revision showing(UnaryOperator<Medium> known) {
        return new Revision(number, content.showing(known), by, at);
    }
}
