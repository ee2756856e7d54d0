package org.learningjournal.leaving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Wording;

/**
 * Which children a book is about, for whom it is, and why. One book for all of them, such as a book of the year.
 *
 * @param title what the book is called, one line of at most 200 characters
 * @param members the children with those who get the book, each child once, 2 to 100
 * @param purpose why
 * @param period when what is in it occurred
 */
public record GroupExportRequest(
        @NotNull @Wording String title,
        @NotNull @Size(min = 2, max = 100) List<@NotNull @Valid Member> members,
        @NotNull ExportPurpose purpose,
        @NotNull Period period) {
    /**
     * A child of the group and those who get the book because of it.
     *
     * @param child the child
     * @param recipients members of the child's family, 1 to 20; for a copy that stays at the setting, the manager who makes it
     */
    public record Member(
            @NotNull ChildId child,
            @NotEmpty @Size(max = 20) Set<@NotNull PersonId> recipients) {}
}
