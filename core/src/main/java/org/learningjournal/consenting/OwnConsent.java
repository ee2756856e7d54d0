package org.learningjournal.consenting;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;

/**
 * What a family member answered about one purpose, and what came of all answers together (P13). Nothing of another adult's
 * answer (PR-2).
 *
 * @param purpose about what
 * @param state how the answers for the child add up now
 * @param own the caller's latest answer, empty if they never answered
 */
public record OwnConsent(Purpose purpose, ConsentState state, Optional<AnswerView> own) {
    /** Checks that nothing is missing. */
    public OwnConsent {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(own, "own");
    }
}
