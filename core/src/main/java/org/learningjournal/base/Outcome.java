package org.learningjournal.base;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What became of a command: done, waiting, refused, or overtaken. All four are values, so that the host's transaction can
 * commit the record of a refusal too.
 *
 * @param <T> what the command answers with, always a view for its caller
 */
public sealed interface Outcome<T> {
    /**
     * Done.
     *
     * @param value the answer
     * @param events what people may be told of, for the host to publish after its commit
     * @param <T> the kind of answer
     */
    record Done<T>(T value, List<Event> events) implements Outcome<T> {
        /** Copies the events. */
        public Done {
            Objects.requireNonNull(value, "value");
            events = List.copyOf(events);
        }
    }

    /**
     * Stored, and waiting for somebody's approval.
     *
     * @param value the answer
     * @param why what made it wait, never empty
     * @param events what people may be told of
     * @param <T> the kind of answer
     */
    record AwaitsApproval<T>(T value, List<Reason> why, List<Event> events) implements Outcome<T> {
        /** Copies the lists. */
        public AwaitsApproval {
            Objects.requireNonNull(value, "value");
            why = List.copyOf(why);
            events = List.copyOf(events);
        }
    }

    /**
     * Refused: nothing was changed but the audit trail.
     *
     * @param decision why, rendered for the caller's eyes
     * @param <T> the kind of answer
     */
    record Refused<T>(Decision.Refused decision) implements Outcome<T> {
        /** Checks that there is a decision. */
        public Refused {
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * Overtaken: somebody else changed the thing first, and nothing was changed by this command.
     *
     * @param current the thing as it is now, as this caller may see it
     * @param <T> the kind of answer
     */
    record Conflict<T>(T current) implements Outcome<T> {
        /** Checks that there is a current state. */
        public Conflict {
            Objects.requireNonNull(current, "current");
        }
    }

    /**
     * One function for each case, all of them required.
     *
     * @param <T> the kind of answer
     * @param <R> the result
     */
    interface Cases<T, R> {
        /**
         * Done.
         *
         * @param done the outcome
         * @return the result
         */
        R done(Done<T> done);

        /**
         * Waiting.
         *
         * @param waiting the outcome
         * @return the result
         */
        R awaitsApproval(AwaitsApproval<T> waiting);

        /**
         * Refused.
         *
         * @param refused the outcome
         * @return the result
         */
        R refused(Refused<T> refused);

        /**
         * Overtaken.
         *
         * @param conflict the outcome
         * @return the result
         */
        R conflict(Conflict<T> conflict);
    }

    /**
     * Chooses by case.
     *
     * @param cases a function for each case
     * @param <R> the result
     * @return what the function for this case returns
     */
    default <R> R fold(Cases<T, R> cases) {
        if (this instanceof Done<T> done) {
            return cases.done(done);
        }
        if (this instanceof AwaitsApproval<T> waiting) {
            return cases.awaitsApproval(waiting);
        }
        if (this instanceof Refused<T> refused) {
            return cases.refused(refused);
        }
        return cases.conflict((Conflict<T>) this);
    }

    /**
     * The answer, for hosts that prefer exceptions.
     *
     * @return the answer of an outcome that is done or waits
     * @throws RefusedException if the command was refused; carries the decision
     * @throws ConflictException if the command was overtaken
     */
    default T orElseThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        if (this instanceof AwaitsApproval<T> waiting) {
            return waiting.value();
        }
        if (this instanceof Refused<T> refused) {
            throw new RefusedException(refused.decision());
        }
        throw new ConflictException();
    }

    /**
     * Whether the command was refused.
     *
     * @return true for {@link Refused}
     */
    default boolean isRefused() {
        return this instanceof Refused;
    }

    /**
     * The same outcome with another answer.
     *
     * @param change turns the answer
     * @param <R> the kind of the new answer
     * @return the same case
     */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Done<T> done) {
            return new Done<>(change.apply(done.value()), done.events());
        }
        if (this instanceof AwaitsApproval<T> waiting) {
            return new AwaitsApproval<>(change.apply(waiting.value()), waiting.why(), waiting.events());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.decision());
        }
        return new Conflict<>(change.apply(((Conflict<T>) this).current()));
    }

    /**
     * Done, and nobody to be told.
     *
     * @param value the answer
     * @param <T> the kind of answer
     * @return the outcome
     */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }
}
