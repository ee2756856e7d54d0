package org.learningjournal.export.pdf.block;

import java.util.Objects;
import org.learningjournal.export.pdf.font.Characters;

/**
 * One photo with its caption.
 *
 * @param picture the photo
 * @param alternative what a reader who cannot see the photo is told; something that can be read
 * @param caption the words under the photo; blank for none
 */
public record Figure(Picture picture, String alternative, String caption) implements Block {

    /** Checks the alternative text. */
    public Figure {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(caption, "caption");
        if (Characters.saysNothing(alternative)) {
            throw new IllegalArgumentException("a figure has an alternative text");
        }
    }
}
