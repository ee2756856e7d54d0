package org.learningjournal.internal.enrolling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.WithinTime;
import org.learningjournal.base.Wording;
import org.learningjournal.enrolling.ChildNames;

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

    record Readmit(@NotNull ChildId child, @NotNull Period stay) {}

    record CorrectNames(
            @NotNull ChildId child, @NotNull @Valid ChildNames names) {}

    record CorrectName(
            @NotNull PersonId person, @NotNull @Wording String name) {}

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
