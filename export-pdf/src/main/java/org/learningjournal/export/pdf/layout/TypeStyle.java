package org.learningjournal.export.pdf.layout;

import org.learningjournal.export.pdf.font.Cut;

/**
 * How a text is set.
 *
 * @param leading from one base line to the next, in points
 */
record TypeStyle(Cut cut, float size, float leading, int ink, Alignment alignment, Role role) {

    /** Whose fonts are asked first. */
    enum Role {
        BODY,
        HEADING
    }

    /** A style whose lines end where their last words do. */
    TypeStyle(Cut cut, float size, float leading, int ink) {
        this(cut, size, leading, ink, Alignment.RAGGED, Role.BODY);
    }

    TypeStyle aligned(Alignment other) {
        return new TypeStyle(cut, size, leading, ink, other, role);
    }

    TypeStyle forHeadings() {
        return new TypeStyle(cut, size, leading, ink, alignment, Role.HEADING);
    }
}
