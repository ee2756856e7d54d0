package org.learningjournal.writing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.Depiction.Strangers;

/**
 * What a member of staff saw on a medium.
 *
 * @param medium the medium
 * @param entry an entry that shows it; empty for a medium that the caller has uploaded
 * @param children the children it shows, tagged or not; empty if it shows none
 * @param strangers whether it shows people who are not children of the setting
 */
public record ReviewedDepiction(
        @NotNull MediumId medium,
        @NotNull Optional<EntryId> entry,
        @NotNull @Size(max = 200) Set<@NotNull ChildId> children,
        @NotNull Strangers strangers) {
    /**
     * What the caller's own upload shows.
     *
     * @param medium the medium
     * @param children the children it shows, and nobody else
     * @return the review
     */
    public static ReviewedDepiction of(MediumId medium, Set<ChildId> children) {
        return new ReviewedDepiction(medium, Optional.empty(), children, Strangers.NONE);
    }

    /**
     * What a medium of an entry shows.
     *
     * @param entry the entry
     * @param medium the medium
     * @param children the children it shows, and nobody else
     * @return the review
     */
    public static ReviewedDepiction in(EntryId entry, MediumId medium, Set<ChildId> children) {
        return new ReviewedDepiction(medium, Optional.of(entry), children, Strangers.NONE);
    }
}
