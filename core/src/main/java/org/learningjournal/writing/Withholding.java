package org.learningjournal.writing;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;

/**
 * That a medium would be withheld from a relative of a tagged child (P13).
 *
 * @param medium the medium
 * @param child the tagged child in whose journal it would be missing
 * @param relative from whom
 * @param because the depicted child whose consent is missing, empty if the obstacle is another
 * @param reason why, as the caller may hear it
 */
public record Withholding(MediumId medium, ChildId child, PersonId relative, Optional<ChildId> because, Reason reason) {
    /** Checks that nothing is missing. */
    public Withholding {
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(relative, "relative");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(reason, "reason");
    }
}
