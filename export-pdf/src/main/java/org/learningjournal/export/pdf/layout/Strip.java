package org.learningjournal.export.pdf.layout;

import org.learningjournal.export.pdf.tagged.Sheet;

/**
 * The smallest thing that goes on a page in one piece.
 *
 * @param space the distance to what stands above; dropped at the head of a page
 * @param keepsNext whether the next strip must stand on the same page
 */
record Strip(float space, float height, boolean keepsNext, Drawing drawing) {

    /** Draws a strip whose upper edge stands at {@code top}, {@code above} below what came before. */
    @FunctionalInterface
    interface Drawing {
        void draw(Sheet sheet, float top, float above);
    }
}
