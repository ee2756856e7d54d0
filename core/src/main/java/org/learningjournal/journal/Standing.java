package org.learningjournal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.learningjournal.base.Code;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;

/**
 * In which state a face is, since when, by whose doing and why.
 *
 * @param state the state
 * @param since since when, to the microsecond
 * @param by who brought it about
 * @param why why it waits, or what a decision rested on; empty where nothing needs saying
 * @param remark the reason given by the person who returned, declined, amended or withdrew it; empty otherwise
 */
public record Standing(FaceState state, Instant since, PersonId by, List<Code> why, String remark) {
    /** Copies the codes. */
    public Standing {
        Objects.requireNonNull(state, "state");
        since = Micros.cut(since);
        Objects.requireNonNull(by, "by");
        why = List.copyOf(why);
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * A state that needs no explanation.
     *
     * @param state the state
     * @param since since when
     * @param by by whose doing
     * @return the standing
     */
    public static Standing of(FaceState state, Instant since, PersonId by) {
        return new Standing(state, since, by, List.of(), "");
    }
}
