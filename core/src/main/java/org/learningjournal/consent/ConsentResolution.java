package org.learningjournal.consent;

import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * A manager's record that the refusals given so far for a child and purpose no longer stand, for instance because a court
 * has decided (P13). A refusal after it stands again.
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param child the child
 * @param purpose about what
 * @param because why, in the manager's words
 * @param period from when it was recorded
 */
public record ConsentResolution(
        Recorded recorded, SettingId setting, ChildId child, Purpose purpose, String because, Period period)
        implements Dated {
    /** Checks that there is a reason. */
    public ConsentResolution {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(period, "period");
        if (because.isBlank()) {
            throw new IllegalArgumentException("a resolution says why");
        }
    }
}
