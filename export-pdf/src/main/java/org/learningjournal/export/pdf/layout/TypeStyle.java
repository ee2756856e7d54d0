package org.learningjournal.export.pdf.layout;

import org.learningjournal.export.pdf.font.Cut;

/**
 * How a text is set.
 *
 * @param leading from one base line to the next, in points
 * @param justified whether lines end at the edge of the column, but for last lines and lines that are too short to be spread
 */
record TypeStyle(Cut cut, float size, float leading, int ink, boolean justified, Role role) {

    /** Whose fonts are asked first. */
    enum Role {
        BODY,
        HEADING
    }

    /** A style whose lines end where their last words do. */
    TypeStyle(Cut cut, float size, float leading, int ink) {
        this(cut, size, leading, ink, false, Role.BODY);
    }

    TypeStyle justified(boolean wanted) {
        return new TypeStyle(cut, size, leading, ink, wanted, role);
    }

    TypeStyle forHeadings() {
        return new TypeStyle(cut, size, leading, ink, justified, Role.HEADING);
    }
}
