package org.learningjournal.internal.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Event;
import org.learningjournal.base.Id;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;

/**
 * What a command came to, before it is rendered for its caller.
 *
 * @param outcome the outcome with full reasons
 * @param subject the id of the thing it was about, empty if there is none
 * @param why the codes that go into the trail
 * @param remark the reason a person gave, empty if there is none
 * @param kept the codes that are remembered with the request, for the answer to a repeated one
 * @param <T> the kind of answer
 */
public record Answer<T>(Outcome<T> outcome, Optional<UUID> subject, List<Code> why, String remark, List<Code> kept) {
    /**
     * An answer of whose request the same codes are remembered as go into the trail.
     *
     * @param outcome the outcome with full reasons
     * @param subject the id of the thing it was about, empty if there is none
     * @param why the codes
     * @param remark the reason a person gave, empty if there is none
     */
    public Answer(Outcome<T> outcome, Optional<UUID> subject, List<Code> why, String remark) {
        this(outcome, subject, why, remark, why);
    }

    /**
     * Done.
     *
     * @param value the answer
     * @param subject what it was about
     * @param events what people may be told of
     * @param <T> the kind of answer
     * @return the answer
     */
    public static <T> Answer<T> done(T value, Id<?> subject, Event... events) {
        return new Answer<>(new Outcome.Done<>(value, List.of(events)), Optional.of(subject.value()), List.of(), "");
    }

    /**
     * Stored, and waiting.
     *
     * @param value the answer
     * @param subject what it was about
     * @param why what made it wait, for the caller's eyes
     * @param events what people may be told of
     * @param <T> the kind of answer
     * @return the answer
     */
    public static <T> Answer<T> waits(T value, Id<?> subject, List<Reason> why, Event... events) {
        return new Answer<>(
                new Outcome.AwaitsApproval<>(value, why, List.of(events)),
                Optional.of(subject.value()),
                why.stream().map(Reason::code).toList(),
                "");
    }

    /**
     * Refused.
     *
     * @param decision the refusal, with its full reasons
     * @param <T> the kind of answer
     * @return the answer
     */
    public static <T> Answer<T> refused(Decision.Refused decision) {
        return new Answer<>(
                new Outcome.Refused<>(decision),
                Optional.empty(),
                decision.reasons().stream().map(Reason::code).toList(),
                "");
    }

    /**
     * Refused.
     *
     * @param code why
     * @param <T> the kind of answer
     * @return the answer
     */
    public static <T> Answer<T> refused(Code code) {
        return refused(Decision.refused(code));
    }

    /**
     * Overtaken.
     *
     * @param current the thing as it is now, for the caller's eyes
     * @param subject what it was about
     * @param <T> the kind of answer
     * @return the answer
     */
    public static <T> Answer<T> conflict(T current, Id<?> subject) {
        return new Answer<>(new Outcome.Conflict<>(current), Optional.of(subject.value()), List.of(), "");
    }

    /**
     * The same answer about a thing.
     *
     * @param thing what it was about
     * @return the answer
     */
    public Answer<T> about(Id<?> thing) {
        return new Answer<>(outcome, Optional.of(thing.value()), why, remark);
    }

    /**
     * The same answer with words for the trail besides the codes it has.
     *
     * @param words the reason a person gave, or a purpose
     * @return the answer
     */
    public Answer<T> because(String words) {
        return new Answer<>(outcome, subject, why, words);
    }

    /**
     * The same answer with what goes into the trail besides.
     *
     * @param codes codes for the trail
     * @param words the reason a person gave
     * @return the answer
     */
    public Answer<T> because(List<Code> codes, String words) {
        return new Answer<>(outcome, subject, codes, words);
    }

    /**
     * The same answer, of whose request other codes are remembered than go into the trail.
     *
     * @param codes what the answer to a repeated request is made from
     * @return the answer
     */
    public Answer<T> keeping(List<Code> codes) {
        return new Answer<>(outcome, subject, why, remark, codes);
    }
}
