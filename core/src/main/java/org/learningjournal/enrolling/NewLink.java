package org.learningjournal.enrolling;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.family.FamilyLink.Relationship;

/**
 * A link between a person and a child, to be recorded (P04).
 *
 * @param child the child
 * @param person the person
 * @param relationship what they are to the child
 * @param responsibility whether they have parental responsibility
 * @param period when the link holds
 */
public record NewLink(
        @NotNull ChildId child,
        @NotNull PersonId person,
        @NotNull Relationship relationship,
        @NotNull ParentalResponsibility responsibility,
        @NotNull Period period) {}
