package org.learningjournal.consenting;

import java.util.List;
import java.util.Objects;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.visibility.WeighedAnswer.Weight;

/**
 * What was answered for a child about one purpose, for seniors and managers (P13).
 *
 * @param purpose about what
 * @param state how the answers add up now
 * @param answers every adult's latest answer, earliest first
 * @param resolutions what managers settled, earliest first
 */
public record PurposeOverview(
        Purpose purpose, ConsentState state, List<AdultAnswer> answers, List<Resolved> resolutions) {
    /** Copies the lists. */
    public PurposeOverview {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(state, "state");
        answers = List.copyOf(answers);
        resolutions = List.copyOf(resolutions);
    }

    /**
     * Whether adults contradict each other and nobody has settled it (IM-7).
     *
     * @return true if one gave consent, in force or past its review, and another's refusal stands
     */
    public boolean isInConflict() {
        boolean given = answers.stream()
                .anyMatch(answer -> answer.weight() == Weight.GIVES || answer.weight() == Weight.EXPIRED);
        return given && answers.stream().anyMatch(answer -> answer.weight() == Weight.REFUSES);
    }
}
