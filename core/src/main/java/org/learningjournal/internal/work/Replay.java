package org.learningjournal.internal.work;

import java.util.Optional;
import java.util.UUID;
import org.learningjournal.storage.RequestRecord;
import org.learningjournal.visibility.Known;

/**
 * Makes the answer to a repeated request under today's rules.
 *
 * @param <T> the kind of answer
 */
@FunctionalInterface
public interface Replay<T> {
    /**
     * The answer as this caller may see it now.
     *
     * @param known all about the caller
     * @param subject the id of what the first answer was about
     * @return the answer, or empty if the caller may no longer see it
     */
    Optional<T> answer(Known known, UUID subject);

    /**
     * The answer as this caller may see it now, made from all that is remembered of the first one.
     *
     * @param known all about the caller
     * @param first what is remembered
     * @return the answer, or empty if the caller may no longer see it
     */
    default Optional<T> answer(Known known, RequestRecord first) {
        return answer(known, first.subject());
    }
}
