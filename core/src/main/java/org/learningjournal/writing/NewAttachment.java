package org.learningjournal.writing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.MediumId;

/**
 * A medium to be shown in an entry.
 *
 * @param medium one that the caller uploaded, or one already in the entry
 * @param caption what is to be written below it, empty for nothing
 * @param alternative what it shows, for readers who cannot see it; empty for nothing
 */
public record NewAttachment(
        @NotNull MediumId medium,
        @NotNull @Size(max = 500) @CleanText String caption,
        @NotNull @Size(max = 2_000) @CleanText String alternative) {
    /**
     * A medium with what it shows, and no caption.
     *
     * @param medium the medium
     * @param alternative what it shows
     * @return the attachment
     */
    public static NewAttachment of(MediumId medium, String alternative) {
        return new NewAttachment(medium, "", alternative);
    }
}
