package org.learningjournal.export.pdf.picture;

/** How many pixels a picture may say that it has, checked before any memory is set aside for them. */
record PixelLimit(long most) {

    private static final int LONGEST_SIDE = 65_535;

    /** The lower of two limits. */
    PixelLimit butAtMost(long pixels) {
        return new PixelLimit(Math.min(most, pixels));
    }

    void check(int width, int height) throws MissingPictureException {
        if (width <= 0 || height <= 0) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > most) {
            throw new MissingPictureException(Gap.TOO_LARGE);
        }
    }
}
