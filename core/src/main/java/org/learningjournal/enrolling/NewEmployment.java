package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.people.StaffMember.Sees;

/**
 * A role as a member of staff to be recorded (P07).
 *
 * @param person the person
 * @param rank practitioner, senior or manager
 * @param marks trainee, agency, or none
 * @param sees which children's journals the person sees
 * @param period the employment in this role
 */
public record NewEmployment(
        @NotNull PersonId person,
        @NotNull Rank rank,
        @NotNull Set<@NotNull Mark> marks,
        @NotNull Sees sees,
        @NotNull Period period) {
    /** Copies the marks; a missing set is left to the validator. */
    public NewEmployment {
        if (marks != null) {
            marks = Collections.unmodifiableSet(new LinkedHashSet<>(marks));
        }
    }
}
