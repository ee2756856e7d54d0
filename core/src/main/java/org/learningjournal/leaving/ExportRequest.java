package org.learningjournal.leaving;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;

/**
 * Whose journal is exported, for whom, why, and how much of it.
 *
 * @param child the child
 * @param recipient the family member who gets it; for a copy that stays at the setting, the manager who makes it
 * @param purpose why
 * @param scope how much of it
 */
public record ExportRequest(
        @NotNull ChildId child,
        @NotNull PersonId recipient,
        @NotNull ExportPurpose purpose,
        @NotNull ExportScope scope) {
    /**
     * A request for the whole journal.
     *
     * @param child the child
     * @param recipient the family member who gets it; for a copy that stays at the setting, the manager who makes it
     * @param purpose why
     */
    public ExportRequest(ChildId child, PersonId recipient, ExportPurpose purpose) {
        this(child, recipient, purpose, new ExportScope.WholeJournal());
    }
}
