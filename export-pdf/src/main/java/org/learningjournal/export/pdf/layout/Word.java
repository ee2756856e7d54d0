package org.learningjournal.export.pdf.layout;

import java.util.List;
import org.learningjournal.export.pdf.font.Shaped;

/**
 * What stays together on a line, with the space behind it.
 *
 * @param levels the direction level of each piece, even from left to right
 * @param ink the width without the space behind, in thousandths of the type size
 */
record Word(String text, List<Shaped> pieces, List<Byte> levels, float ink, float width) {

    Word {
        pieces = List.copyOf(pieces);
        levels = List.copyOf(levels);
    }
}
