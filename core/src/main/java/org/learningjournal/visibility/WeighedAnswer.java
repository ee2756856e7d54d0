package org.learningjournal.visibility;

import java.util.Objects;
import org.learningjournal.consent.ConsentAnswer;

/**
 * One adult's latest answer and what it weighs now (P13).
 *
 * @param answer the answer
 * @param weight what it weighs
 */
public record WeighedAnswer(ConsentAnswer answer, Weight weight) {
    /** What an answer weighs. */
    public enum Weight {
        /** It gives consent. */
        GIVES,
        /** It gave consent, and its review-by date has passed. */
        EXPIRED,
        /** It refuses, and stands. */
        REFUSES,
        /** It refused, and a manager's resolution settled it. */
        RESOLVED,
        /** Its adult may not answer so now. */
        NOTHING
    }

    /** Checks that nothing is missing. */
    public WeighedAnswer {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(weight, "weight");
    }
}
