package org.learningjournal.internal.enrolling;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.WithinTime;
import org.learningjournal.base.Wording;

/** What was asked in calls without a command record of their own, so that it is validated and told apart like the others. */
final class Asked {
    private Asked() {}

    record Join(@NotNull PersonId one, @NotNull PersonId other) {}

    record EndEmployment(
            @NotNull PersonId person, @NotNull @WithinTime Instant at) {}

    record Leave(
            @NotNull ChildId child,
            @NotNull @WithinTime Instant end,
            @NotNull Optional<@WithinTime Instant> familyAccessUntil) {}

    record EndLink(
            @NotNull ChildId child,
            @NotNull PersonId person,
            @NotNull @WithinTime Instant at) {}

    record Lift(
            @NotNull ChildId child,
            @NotNull PersonId person,

            @NotNull @Wording(max = 1000, lines = CleanText.Lines.MANY)
            String because) {}

    record Revoke() {}
}
