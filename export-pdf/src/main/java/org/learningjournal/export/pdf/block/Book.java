package org.learningjournal.export.pdf.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.learningjournal.export.pdf.font.Characters;

/**
 * A whole book, ready to be set.
 *
 * @param title the document's title, also in the running lines
 * @param language the language of everything that does not name another
 * @param cover the first page
 * @param contentsDepth headings down to this level are listed in front; 0 for no contents
 * @param sections the body, in the order of the pages
 * @param indexes printed after the contents; may refer to headings of any section
 */
public record Book(
        String title,
        Locale language,
        Optional<Cover> cover,
        int contentsDepth,
        List<Section> sections,
        List<Index> indexes) {

    private static final int DEEPEST_HEADING = 5;

    /** Checks the title, the language and the depth. */
    public Book {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(cover, "cover");
        sections = List.copyOf(sections);
        indexes = List.copyOf(indexes);
        if (Characters.saysNothing(title)) {
            throw new IllegalArgumentException("a book has a title");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("a book names its language");
        }
        if (contentsDepth < 0 || contentsDepth > DEEPEST_HEADING) {
            throw new IllegalArgumentException("the depth of the contents is 0 to 5, not " + contentsDepth);
        }
    }

    /**
     * The same book with another cover.
     *
     * @param other the first page; empty for none
     * @return a book
     */
    public Book withCover(Optional<Cover> other) {
        return new Book(title, language, other, contentsDepth, sections, indexes);
    }

    /**
     * The same book with other sections, for example in another order.
     *
     * @param others the body, in the order of the pages
     * @return a book
     */
    public Book withSections(List<Section> others) {
        return new Book(title, language, cover, contentsDepth, others, indexes);
    }

    /**
     * The same book without some sections.
     *
     * @param unwanted what is left out
     * @return a book
     */
    public Book without(Predicate<Section> unwanted) {
        return withSections(sections.stream().filter(unwanted.negate()).toList());
    }

    /**
     * The same book with one more section.
     *
     * @param own what is added
     * @param kind before the first section of this kind; at the end if there is none
     * @return a book
     */
    public Book withBefore(Section own, Section.Kind kind) {
        List<Section> more = new ArrayList<>(sections);
        int place = 0;
        while (place < more.size() && more.get(place).kind() != kind) {
            place++;
        }
        more.add(place, own);
        return withSections(more);
    }

    /**
     * The same book without its contents and indexes.
     *
     * @return a book
     */
    public Book withoutContents() {
        return new Book(title, language, cover, 0, sections, List.of());
    }
}
