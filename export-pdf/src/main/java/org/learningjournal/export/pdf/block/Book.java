package org.learningjournal.export.pdf.block;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole book, ready to be set.
 *
 * @param title the document's title, also in the running foot
 * @param language the language of everything that does not name another
 * @param contentsDepth headings down to this level are listed in front; 0 for no contents
 */
public record Book(String title, Locale language, Optional<Cover> cover, int contentsDepth, List<Block> blocks) {

    public Book {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(cover, "cover");
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a book has a title");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("a book names its language");
        }
        if (contentsDepth < 0 || contentsDepth > 5) {
            throw new IllegalArgumentException("the depth of the contents is 0 to 5, not " + contentsDepth);
        }
    }
}
