package org.learningjournal.family;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * That a person is kept from a child (P04): it beats every permit in every capacity, works at once, and the restricted
 * person is never told. It applies from its start until a manager lifts it; a date of review only asks for a look.
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param child the protected child
 * @param person the restricted person
 * @param kind what it rests on
 * @param evidence where the papers are, as the setting names it; empty if there are none
 * @param reviewAt when somebody should look at it again; it stays in force
 * @param period from its start until it was lifted
 */
public record Restriction(
        Recorded recorded,
        SettingId setting,
        ChildId child,
        PersonId person,
        Kind kind,
        String evidence,
        Optional<Instant> reviewAt,
        Period period)
        implements Dated {
    /** What a restriction rests on. */
    public enum Kind {
        /** An order of a court. */
        COURT_ORDER,
        /** An agreement or requirement of no contact. */
        NO_CONTACT,
        /** A manager's hold while something is being cleared up. */
        HOLD
    }

    /** Checks that nothing is missing and cuts the date of review to microseconds. */
    public Restriction {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
        reviewAt = reviewAt.map(Micros::cut);
        Objects.requireNonNull(period, "period");
    }

    /**
     * Whether the restriction applies now. One that had begun when it was recorded applies to every later read, even where
     * the reader's clock lags behind the recorder's.
     *
     * @param now the instant of decision
     * @return true from its start until it was lifted
     */
    public boolean applies(Instant now) {
        boolean begun = !period.from().isAfter(now) || !period.from().isAfter(recorded.at());
        return begun && now.isBefore(period.to());
    }
}
