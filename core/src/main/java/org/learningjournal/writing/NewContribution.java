package org.learningjournal.writing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.WithinTime;
import org.learningjournal.base.Wording;

/**
 * Something from home (P06). Families never pick from a list of children: only their own can be named.
 *
 * @param children the contributor's own children whom it is about, 1 to 20
 * @param title one line of at most 200 characters
 * @param text what happened, at most 100,000 characters, may be empty
 * @param occurredAt when, not later than the caller's instant
 * @param media photos and videos, at most 50
 */
public record NewContribution(
        @NotEmpty @Size(max = 20) Set<@NotNull ChildId> children,

        @NotNull @Wording String title,

        @NotNull @Size(max = 100_000) @CleanText String text,
        @NotNull @WithinTime Instant occurredAt,
        @NotNull @Size(max = 50) List<@NotNull @Valid NewAttachment> media)
        implements NewEntry {
    /**
     * A contribution about one child.
     *
     * @param child the contributor's own child
     * @param title one line
     * @param text what happened
     * @param occurredAt when
     * @return a contribution without media
     */
    public static NewContribution about(ChildId child, String title, String text, Instant occurredAt) {
        return new NewContribution(Set.of(child), title, text, occurredAt, List.of());
    }

    /**
     * The same contribution with media.
     *
     * @param attached its media
     * @return changed
     */
    public NewContribution withMedia(List<NewAttachment> attached) {
        return new NewContribution(children, title, text, occurredAt, attached);
    }

    /** Families do not tag framework elements. */
    @Override
    public Set<ElementRef> elements() {
        return Set.of();
    }
}
