package org.learningjournal.export.pdf;

import java.util.Locale;

/** An sRGB colour. */
public record Colour(int red, int green, int blue) {

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

    /** Reads a colour such as {@code #2f5d62}. */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour is written like #2f5d62, not \"" + hex + "\"");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    int rgb() {
        return red << 16 | green << 8 | blue;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb());
    }
}
