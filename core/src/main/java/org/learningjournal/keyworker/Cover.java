package org.learningjournal.keyworker;

import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * That a member of staff stands in for a child's key worker, inside its dates only (P03).
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param child the child
 * @param person who stands in
 * @param period when
 */
public record Cover(Recorded recorded, SettingId setting, ChildId child, PersonId person, Period period)
        implements Dated {
    /** Checks that nothing is missing. */
    public Cover {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(period, "period");
    }
}
