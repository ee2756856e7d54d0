package org.learningjournal.export.pdf.block;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A stretch of a book that is kept in one volume. Its blocks are asked for when their turn comes, once, so that a long book is
 * never in memory as a whole and a last page can tell what came before it.
 *
 * @param kind what it is, by which a host finds it
 * @param start whether it begins on a new page
 * @param blocks makes its blocks; an empty list leaves no trace
 */
public record Section(Kind kind, Start start, Supplier<List<Block>> blocks) {

    /** What a section is. */
    public enum Kind {
        /** The entries of one month. */
        MONTH,
        /** The charts. */
        CHARTS,
        /** How the child stands in each area. */
        JUDGEMENTS,
        /** What comes next for the child. */
        NEXT_STEPS,
        /** The terms of the framework. */
        GLOSSARY,
        /** For whom and when the book was made, what is in it and what is not. */
        CLOSING,
        /** A host's own. */
        OWN
    }

    /** Where a section begins. */
    public enum Start {
        /** On a new page; only there can a new volume begin. */
        NEW_PAGE,
        /** Below what comes before. */
        BELOW
    }

    /** Checks that nothing is missing. */
    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(blocks, "blocks");
    }

    /**
     * A section of a host's own on a new page.
     *
     * @param blocks what it holds
     * @return the section
     */
    public static Section own(List<Block> blocks) {
        List<Block> copy = List.copyOf(blocks);
        return new Section(Kind.OWN, Start.NEW_PAGE, () -> copy);
    }
}
