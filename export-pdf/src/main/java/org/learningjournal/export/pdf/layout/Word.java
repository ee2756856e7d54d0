package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.font.Shaped;

/**
 * What stays together on a line, with the space behind it.
 *
 * @param ink the width without the space behind, in thousandths of the type size
 */
record Word(List<Piece> pieces, float ink, float width) {

    /**
     * A stretch of one direction and one face.
     *
     * @param level the level of its direction, even from left to right
     */
    record Piece(Shaped shaped, byte level) {}

    Word {
        pieces = List.copyOf(pieces);
    }
}
