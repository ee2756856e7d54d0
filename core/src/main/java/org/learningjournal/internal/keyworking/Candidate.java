package org.learningjournal.internal.keyworking;

import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.internal.facts.Coverage;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.PersonFacts;
import org.learningjournal.visibility.Known;

/**
 * Somebody who is to be key worker or cover of a child.
 *
 * @param facts all about the human
 * @param child the child
 * @param period when
 * @param override why a member of the child's family may be it, empty if no reason was given
 */
public record Candidate(PersonFacts facts, ChildId child, Period period, Optional<String> override) {
    /** A blank reason is none. */
    public Candidate {
        override = override.filter(words -> !words.isBlank());
    }

    /**
     * What stands in the way.
     *
     * @param known who records it, and when
     * @param of the facts of the child
     * @return the obstacle, or empty
     */
    public Optional<Code> refusal(Known known, ChildFacts of) {
        if (facts.records().isEmpty()) {
            return Optional.of(Code.NOT_FOUND);
        }
        if (isRestricted(known)) {
            return Optional.of(Code.RESTRICTED);
        }
        if (!Coverage.of(Ledger.current(of.enrolments()), period)) {
            return Optional.of(Code.NOT_ENROLLED);
        }
        if (!Coverage.of(Ledger.current(facts.staff()), period)) {
            return Optional.of(Code.NOT_EMPLOYED);
        }
        return isFamily() && override.isEmpty() ? Optional.of(Code.KEY_WORKER_OWN_CHILD) : Optional.empty();
    }

    /**
     * A restriction that has not begun counts, unless it is the caller's own: they would find out by trying. It beats the
     * assignment when it begins.
     */
    private boolean isRestricted(Known known) {
        boolean self = facts.records().stream().anyMatch(record -> known.isSelf(record.id()));
        return Ledger.current(facts.restrictions()).stream()
                .filter(restriction -> restriction.child().equals(child))
                .anyMatch(restriction -> restriction.applies(known.at())
                        || (!self && restriction.period().overlaps(period)));
    }

    /**
     * The reason as it is recorded: only where it was needed.
     *
     * @return the reason, or empty
     */
    public Optional<String> recordedOverride() {
        return override.filter(words -> isFamily());
    }

    private boolean isFamily() {
        return Ledger.current(facts.links()).stream()
                .anyMatch(link -> link.child().equals(child) && link.period().overlaps(period));
    }
}
