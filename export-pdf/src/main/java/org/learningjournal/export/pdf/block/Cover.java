package org.learningjournal.export.pdf.block;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learningjournal.export.pdf.font.Characters;

/**
 * The first page.
 *
 * @param title the largest line, such as a child's name
 * @param subtitle blank for none
 * @param lines quiet lines at the foot, such as the setting, the dates and the key workers
 * @param photo above the title; it has no caption there
 */
public record Cover(String title, String subtitle, List<String> lines, Optional<Figure> photo) {

    /** Checks the title and copies the lines. */
    public Cover {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(photo, "photo");
        lines = List.copyOf(lines);
        if (Characters.saysNothing(title)) {
            throw new IllegalArgumentException("a cover has a title");
        }
    }

    /**
     * The same cover with another subtitle.
     *
     * @param other such as the number of a volume
     * @return a cover
     */
    public Cover withSubtitle(String other) {
        return new Cover(title, other, lines, photo);
    }
}
