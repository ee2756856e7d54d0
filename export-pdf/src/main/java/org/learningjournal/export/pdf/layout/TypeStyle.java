package org.learningjournal.export.pdf.layout;

import org.learningjournal.export.pdf.font.Cut;

/**
 * How a text is set.
 *
 * @param leading from one base line to the next, in points
 */
record TypeStyle(Cut cut, float size, float leading, int ink, Alignment alignment) {

    /** A style whose lines end where their last words do. */
    TypeStyle(Cut cut, float size, float leading, int ink) {
        this(cut, size, leading, ink, Alignment.RAGGED);
    }

    TypeStyle aligned(Alignment other) {
        return new TypeStyle(cut, size, leading, ink, other);
    }
}
