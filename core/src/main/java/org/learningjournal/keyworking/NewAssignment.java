package org.learningjournal.keyworking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;

/**
 * A key worker to be assigned (P03).
 *
 * @param child the child
 * @param keyWorker the member of staff
 * @param period when; open while no end is known
 * @param override why a member of the child's own family is assigned; empty or blank where that is not so
 */
public record NewAssignment(
        @NotNull ChildId child,
        @NotNull PersonId keyWorker,
        @NotNull Period period,
        @NotNull Optional<@Size(max = 1000) @CleanText String> override) {}
