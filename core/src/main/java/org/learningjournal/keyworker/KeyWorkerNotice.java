package org.learningjournal.keyworker;

import java.util.Objects;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.FactId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * That a parent was told who is key worker of their child, and what that is (P03).
 *
 * @param recorded the line of the ledger; its instant is when the parent was told, or when that was written down
 * @param setting the setting
 * @param child the child
 * @param parent who was told
 * @param assignment the assignment they were told of
 * @param period from then on
 */
public record KeyWorkerNotice(
        Recorded recorded, SettingId setting, ChildId child, PersonId parent, FactId assignment, Period period)
        implements Dated {
    /** Checks that nothing is missing. */
    public KeyWorkerNotice {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(period, "period");
    }
}
