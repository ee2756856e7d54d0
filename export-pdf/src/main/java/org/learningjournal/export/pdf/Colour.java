package org.learningjournal.export.pdf;

import java.util.Locale;

/**
 * An sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Checks the levels. */
    public Colour {
        check(red);
        check(green);
        check(blue);
    }

    private static void check(int level) {
        if (level < 0 || level > 255) {
            throw new IllegalArgumentException("a level of colour is 0 to 255, not " + level);
        }
    }

    /**
     * Reads a colour.
     *
     * @param hex such as {@code #2f5d62}
     * @return the colour
     */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour is written like #2f5d62, not \"" + hex + "\"");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /**
     * How far apart two colours are for the eye, as WCAG 2.2 defines contrast.
     *
     * @param other another colour
     * @return 1 for the same colour to 21 for black and white
     */
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int level) {
        double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    int rgb() {
        return red << 16 | green << 8 | blue;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb());
    }
}
