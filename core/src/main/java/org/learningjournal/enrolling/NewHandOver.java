package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.WithinTime;
import org.learningjournal.base.Wording;

/**
 * That a member of staff leaves, and who follows (P03).
 *
 * @param person who leaves
 * @param at when the employment ends: the first instant at which it no longer holds, not in the future
 * @param successor who takes over what they may, empty if nobody is named yet
 * @param because why, for the trail
 */
public record NewHandOver(
        @NotNull PersonId person,
        @NotNull @WithinTime Instant at,
        @NotNull Optional<PersonId> successor,

        @NotNull @Wording(max = 1000, lines = CleanText.Lines.MANY)
        String because) {}
