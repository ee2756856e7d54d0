package org.learningjournal.export.pdf.block;

import java.util.List;
import java.util.Objects;

/**
 * A second way into a book beside its contents: under each term the pages of the headings that belong to it, each page a link.
 *
 * @param title stands above it, and above its bookmarks
 * @param terms in the order in which they are printed
 */
public record Index(String title, List<Term> terms) {

    /**
     * One term.
     *
     * @param name such as an area of learning
     * @param keys of the headings, in the order of the book; a key that no heading has is passed over
     */
    public record Term(String name, List<String> keys) {

        /** Copies the keys. */
        public Term {
            Objects.requireNonNull(name, "name");
            keys = List.copyOf(keys);
        }
    }

    /** Copies the terms. */
    public Index {
        Objects.requireNonNull(title, "title");
        terms = List.copyOf(terms);
    }
}
