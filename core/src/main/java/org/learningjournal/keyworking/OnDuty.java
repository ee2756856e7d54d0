package org.learningjournal.keyworking;

import java.util.Objects;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;

/**
 * Who was to a child what the key worker is, for a part of a day (P03).
 *
 * @param person the member of staff
 * @param part as key worker, or as cover
 * @param hours which part of the day that was asked about
 */
public record OnDuty(PersonId person, Part part, Period hours) {
    /** What somebody is to a child. */
    public enum Part {
        /** Key worker. */
        KEY_WORKER,
        /** A stand-in for the key worker. */
        COVER
    }

    /** Checks that nothing is missing. */
    public OnDuty {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(hours, "hours");
    }
}
