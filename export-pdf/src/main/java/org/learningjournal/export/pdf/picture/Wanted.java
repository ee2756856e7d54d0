package org.learningjournal.export.pdf.picture;

/** The largest size in which a picture is shown, in points of the page, as it stands upright. */
record Wanted(Resolution resolution, float mostWidth, float mostHeight) {

    private static final double PIXELS_A_POINT = 300.0 / 72;
    private static final double LONGEST_SIDE = 2000;

    /** So much larger a picture is still passed on as it is. */
    private static final double NEARLY = 1.3;

    /** Returns how many times as large as needed a picture is; at least 1. */
    double shrinking(int width, int height, Orientation orientation) {
        if (resolution == Resolution.ORIGINAL) {
            return 1;
        }
        boolean sideways = orientation.turnsSideways();
        double across = pixels(sideways ? mostHeight : mostWidth);
        double down = pixels(sideways ? mostWidth : mostHeight);
        return Math.max(1, Math.max(width / across, height / down));
    }

    private static double pixels(float points) {
        return Math.max(1, Math.min(LONGEST_SIDE, points * PIXELS_A_POINT));
    }

    static boolean isNearly(double shrinking) {
        return shrinking <= NEARLY;
    }
}
