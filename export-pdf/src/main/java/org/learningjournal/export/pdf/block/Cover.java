package org.learningjournal.export.pdf.block;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The first page.
 *
 * @param subtitle blank for none
 * @param lines quiet lines at the foot, such as the setting and the dates
 */
public record Cover(String title, String subtitle, List<String> lines, Optional<Figure> photo) {

    public Cover {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(photo, "photo");
        lines = List.copyOf(lines);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a cover has a title");
        }
    }
}
