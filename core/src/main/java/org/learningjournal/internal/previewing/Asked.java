package org.learningjournal.internal.previewing;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.Purpose;

/** What was asked in calls without a command record of their own, so that it is validated like the others. */
final class Asked {
    private Asked() {}

    record ConsentWithdrawal(
            @NotNull PersonId adult,
            @NotNull ChildId child,
            @NotNull Purpose purpose) {}
}
