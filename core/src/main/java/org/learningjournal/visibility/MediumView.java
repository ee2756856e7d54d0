package org.learningjournal.visibility;

import java.util.Objects;
import java.util.Optional;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.Depiction;
import org.learningjournal.journal.MediaType;

/**
 * A medium as one viewer may see it. Media withheld from the viewer have no view.
 *
 * @param id the medium
 * @param type what its bytes are
 * @param length how many bytes
 * @param caption what is written below it, names masked; empty if nothing is
 * @param alternative what it shows, names masked; empty if nobody wrote it
 * @param depiction whom it shows; empty for families
 */
public record MediumView(
        MediumId id, MediaType type, long length, String caption, String alternative, Optional<Depiction> depiction) {
    /** Checks that nothing is missing. */
    public MediumView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(depiction, "depiction");
    }
}
