package org.learningjournal.internal.keyworking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.FactId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.WithinTime;
import org.learningjournal.base.Wording;

/** What was asked in calls without a command record of their own, so that it is validated and told apart like the others. */
final class Asked {
    private Asked() {}

    record Change(
            @NotNull ChildId child,
            @NotNull PersonId keyWorker,
            @NotNull @WithinTime Instant from,
            @NotNull Optional<@Size(max = 1000) @CleanText String> override) {}

    record End(
            @NotNull ChildId child,
            @NotNull @WithinTime Instant at,

            @NotNull @Wording(max = 1000, lines = CleanText.Lines.MANY)
            String because) {}

    record EndCover(
            @NotNull ChildId child,
            @NotNull PersonId person,
            @NotNull @WithinTime Instant at) {}

    record Telling(
            @NotNull ChildId child,
            @NotNull PersonId parent,
            @NotNull FactId assignment) {}
}
