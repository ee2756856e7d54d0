package org.learningjournal.leaving;

import jakarta.validation.constraints.NotNull;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;

/**
 * Whose journal is exported, for whom, and why.
 *
 * @param child the child
 * @param recipient the family member who gets it; for a copy that stays at the setting, the manager who makes it
 * @param purpose why
 */
public record ExportRequest(
        @NotNull ChildId child,
        @NotNull PersonId recipient,
        @NotNull ExportPurpose purpose) {}
