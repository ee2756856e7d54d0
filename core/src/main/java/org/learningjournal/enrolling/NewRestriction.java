package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.WithinTime;
import org.learningjournal.family.Restriction.Kind;

/**
 * A restriction to be recorded (P04).
 *
 * @param child the protected child
 * @param person the restricted person
 * @param kind what it rests on
 * @param from from when it applies; it has no end but a manager's {@link Families#lift}
 * @param reviewAt when somebody should look at it again, empty if no date is set; it stays in force
 * @param evidence where the papers are, as the setting names it; empty text if there are none
 */
public record NewRestriction(
        @NotNull ChildId child,
        @NotNull PersonId person,
        @NotNull Kind kind,
        @NotNull @WithinTime Instant from,
        @NotNull Optional<@WithinTime Instant> reviewAt,
        @NotNull @Size(max = 1000) @CleanText String evidence) {}
