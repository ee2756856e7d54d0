package org.learningjournal.keyworking;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;

/**
 * A stand-in for a child's key worker, to be recorded (P03).
 *
 * @param child the child
 * @param person who stands in
 * @param period when
 */
public record NewCover(
        @NotNull ChildId child,
        @NotNull PersonId person,
        @NotNull Period period) {}
