package org.learningjournal.keyworker;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Dated;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Recorded;
import org.learningjournal.base.SettingId;

/**
 * That a member of staff is responsible for a child's journal, for a time (P03). Assignments of one child never overlap.
 *
 * @param recorded the line of the ledger
 * @param setting the setting
 * @param child the child
 * @param keyWorker the member of staff
 * @param override why a member of the child's own family was assigned, empty where that is not so
 * @param period when
 */
public record KeyWorkerAssignment(
        Recorded recorded,
        SettingId setting,
        ChildId child,
        PersonId keyWorker,
        Optional<String> override,
        Period period)
        implements Dated {
    /** Checks that nothing is missing. */
    public KeyWorkerAssignment {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(keyWorker, "keyWorker");
        Objects.requireNonNull(override, "override");
        Objects.requireNonNull(period, "period");
    }
}
