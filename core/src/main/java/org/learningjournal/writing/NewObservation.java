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
import org.learningjournal.journal.Audience;

/**
 * An observation by staff (P07). Immutable; start from {@link #about} and change it by the methods below.
 *
 * @param children whose journals it is for, 1 to 100
 * @param title one line of at most 200 characters
 * @param text what was seen, at most 100,000 characters, may be empty
 * @param occurredAt when, not later than the caller's instant
 * @param audience whom it is for once published
 * @param media its media, at most 50
 * @param elements the framework elements it is tagged with, at most 50
 * @param wish whether the author asks a senior to look at it first
 */
public record NewObservation(
        @NotEmpty @Size(max = 100) Set<@NotNull ChildId> children,

        @NotNull @Wording String title,

        @NotNull @Size(max = 100_000) @CleanText String text,
        @NotNull @WithinTime Instant occurredAt,
        @NotNull Audience audience,
        @NotNull @Size(max = 50) List<@NotNull @Valid NewAttachment> media,
        @NotNull @Size(max = 50) Set<@NotNull ElementRef> elements,
        @NotNull Wish wish)
        implements NewEntry {
    /** What an author asks for. */
    public enum Wish {
        /** To publish, if the rules allow it. */
        PUBLISH,
        /** That a senior looks at it first. */
        MODERATE
    }

    /**
     * An observation for families with a title and a text.
     *
     * @param children whose journals it is for
     * @param title one line
     * @param text what was seen
     * @param occurredAt when
     * @return an observation without media
     */
    public static NewObservation about(Set<ChildId> children, String title, String text, Instant occurredAt) {
        return new NewObservation(
                children, title, text, occurredAt, Audience.FAMILY, List.of(), Set.of(), Wish.PUBLISH);
    }

    /**
     * The same observation with media.
     *
     * @param attached its media
     * @return changed
     */
    public NewObservation withMedia(List<NewAttachment> attached) {
        return new NewObservation(children, title, text, occurredAt, audience, attached, elements, wish);
    }

    /**
     * The same observation with framework elements.
     *
     * @param tagged the elements
     * @return changed
     */
    public NewObservation withElements(Set<ElementRef> tagged) {
        return new NewObservation(children, title, text, occurredAt, audience, media, tagged, wish);
    }

    /**
     * The same observation for staff only.
     *
     * @return changed
     */
    public NewObservation forStaffOnly() {
        return new NewObservation(children, title, text, occurredAt, Audience.STAFF_ONLY, media, elements, wish);
    }

    /**
     * The same observation, with the wish that a senior looks at it first.
     *
     * @return changed
     */
    public NewObservation askingForModeration() {
        return new NewObservation(children, title, text, occurredAt, audience, media, elements, Wish.MODERATE);
    }
}
