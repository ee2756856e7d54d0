package org.learningjournal.base;

import java.util.stream.Collectors;

/** Thrown by {@link Outcome#orElseThrow} when a command was refused. Carries the decision as the caller may hear it. */
public final class RefusedException extends JournalException {
    private static final long serialVersionUID = 1L;

    private final transient Decision.Refused decision;

    /**
     * An exception for a refusal.
     *
     * @param decision the refusal, rendered for the caller
     */
    public RefusedException(Decision.Refused decision) {
        super(decision.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")));
        this.decision = decision;
    }

    /**
     * Why.
     *
     * @return the refusal
     */
    public Decision.Refused decision() {
        return decision;
    }
}
