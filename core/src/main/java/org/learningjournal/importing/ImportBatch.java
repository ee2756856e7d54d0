package org.learningjournal.importing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is imported in one unit of work. Each item is looked at by itself, so that one that is refused keeps no other out.
 *
 * @param items the items in the order in which their results are given, 1 to {@link #MOST}
 */
public record ImportBatch(
        @NotEmpty @Size(max = ImportBatch.MOST) List<@NotNull EarlierObservation> items) {
    /** How many items a batch has at the most, which bounds the time for which a unit of work holds its locks. */
    public static final int MOST = 1_000;
}
