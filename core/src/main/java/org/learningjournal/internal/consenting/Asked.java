package org.learningjournal.internal.consenting;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.Wording;
import org.learningjournal.consent.Purpose;

/** What was asked in calls without a command record of their own, so that it is validated and told apart like the others. */
final class Asked {
    private Asked() {}

    record Withdraw(@NotNull ChildId child, @NotNull Purpose purpose) {}

    record Resolve(
            @NotNull ChildId child,
            @NotNull Purpose purpose,

            @NotNull @Wording(max = 1000, lines = CleanText.Lines.MANY)
            String because) {}
}
