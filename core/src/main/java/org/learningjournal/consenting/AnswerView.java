package org.learningjournal.consenting;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.Purpose;

/**
 * One adult's answer. Says nothing of how the answers for the child add up: that is {@link Consents#state}.
 *
 * @param child the child
 * @param adult who answered
 * @param purpose about what
 * @param answer given or refused
 * @param at when
 * @param reviewBy when a given consent must be given again, empty for a refusal
 */
public record AnswerView(
        ChildId child, PersonId adult, Purpose purpose, Answer answer, Instant at, Optional<Instant> reviewBy) {
    /** Checks that nothing is missing. */
    public AnswerView {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(adult, "adult");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reviewBy, "reviewBy");
    }

    /**
     * The view of a line of the ledger.
     *
     * @param line the line
     * @return the view
     */
    public static AnswerView of(ConsentAnswer line) {
        return new AnswerView(
                line.child(),
                line.adult(),
                line.purpose(),
                line.answer(),
                line.recorded().at(),
                line.answer() == Answer.GIVEN ? Optional.of(line.period().to()) : Optional.empty());
    }
}
