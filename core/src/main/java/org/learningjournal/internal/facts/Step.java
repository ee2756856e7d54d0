package org.learningjournal.internal.facts;

import java.util.Optional;
import java.util.function.Supplier;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.internal.work.Answer;

/**
 * What a command came to when it read a child's facts: an answer at once, or something to write.
 *
 * @param answer the answer of a command that writes nothing, else empty
 * @param write writes and answers; called only after the version of the child's facts was advanced
 * @param <T> the kind of answer
 */
public record Step<T>(Optional<Answer<T>> answer, Supplier<Answer<T>> write) {
    /**
     * An answer without a write.
     *
     * @param answer the answer
     * @param <T> the kind of answer
     * @return the step
     */
    public static <T> Step<T> answered(Answer<T> answer) {
        return new Step<>(Optional.of(answer), () -> answer);
    }

    /**
     * A refusal.
     *
     * @param code why
     * @param <T> the kind of answer
     * @return the step
     */
    public static <T> Step<T> refused(Code code) {
        return answered(Answer.refused(code));
    }

    /**
     * A refusal.
     *
     * @param why why
     * @param <T> the kind of answer
     * @return the step
     */
    public static <T> Step<T> refused(Decision.Refused why) {
        return answered(Answer.refused(why));
    }

    /**
     * Something to write.
     *
     * @param write appends the lines and answers
     * @param <T> the kind of answer
     * @return the step
     */
    public static <T> Step<T> write(Supplier<Answer<T>> write) {
        return new Step<>(Optional.empty(), write);
    }
}
