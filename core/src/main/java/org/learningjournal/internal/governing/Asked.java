package org.learningjournal.internal.governing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.WithinTime;
import org.learningjournal.base.Wording;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.SettingRules;

/** What was asked, as it is validated and told apart. */
final class Asked {
    private Asked() {}

    record SetRules(
            @NotNull SettingRules rules,
            @NotNull @WithinTime Instant from,

            @NotNull @Wording(max = 1000, lines = CleanText.Lines.MANY)
            String because) {}

    record Except(
            @NotNull PersonId person,
            @NotNull Permission permission,
            @NotNull Allowance answer,
            @NotNull Period period,

            @NotNull @Wording(max = 1000, lines = CleanText.Lines.MANY)
            String because) {}
}
