package org.learningjournal.export.pdf;

/**
 * A page's size and margins in points of 1/72 inch.
 *
 * @param width of the page
 * @param height of the page
 * @param top margin
 * @param right margin
 * @param bottom margin
 * @param left margin
 */
public record PageShape(float width, float height, float top, float right, float bottom, float left) {

    private static final float NARROWEST_COLUMN = 200;
    private static final float LOWEST_COLUMN = 300;

    /** Checks that at least 200 x 300 points are left for the text. */
    public PageShape {
        if (top < 0 || right < 0 || bottom < 0 || left < 0) {
            throw new IllegalArgumentException("a margin is not negative");
        }
        if (!(width - left - right >= NARROWEST_COLUMN && height - top - bottom >= LOWEST_COLUMN)) {
            throw new IllegalArgumentException("the margins leave less than 200 x 300 points for the text");
        }
    }

    /**
     * A4 with generous margins.
     *
     * @return the shape
     */
    public static PageShape a4() {
        return new PageShape(595.28f, 841.89f, 78, 76, 88, 76);
    }

    /**
     * US Letter with generous margins.
     *
     * @return the shape
     */
    public static PageShape letter() {
        return new PageShape(612, 792, 74, 80, 84, 80);
    }
}
