package org.learningjournal.people;

import java.time.Instant;
import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Micros;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * The dated stay of a child. Before it the child is enrolling (may be prepared, is not tagged), after it the child has left.
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param child the child
 * @param period the stay; open while no last day is known
 * @param familyAccessUntil when the family's access ends: the end of the stay, or later if a manager says so
 */
public record Enrolment(Recorded recorded, SettingId setting, ChildId child, Period period, Instant familyAccessUntil)
        implements Dated {
    /** Cuts the end of access to microseconds and checks that it is not before the end of the stay. */
    public Enrolment {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(period, "period");
        familyAccessUntil = Micros.cut(familyAccessUntil);
        if (familyAccessUntil.isBefore(period.to())) {
            throw new IllegalArgumentException(
                    "family access ends with the stay (" + period.to() + ") or later, not at " + familyAccessUntil);
        }
    }

    /**
     * Whether the family may reach the journal now.
     *
     * @param now the instant of decision
     * @return true while the child stays and until the date a manager set
     */
    public boolean familyAccess(Instant now) {
        return new Period(period.from(), familyAccessUntil).contains(now) && familyAccessUntil.isAfter(recorded.at());
    }
}
