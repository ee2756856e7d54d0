package org.learningjournal.internal.picture;

/**
 * How large a picture may be.
 *
 * @param most width times height
 */
record PixelLimit(long most) {
    /** The longest side of a JPEG; of the others too, since decoders hold whole rows. */
    private static final int LONGEST_SIDE = 65_535;

    void check(long width, long height) throws RefusedPictureException {
        if (width == 0 || height == 0) {
            throw RefusedPictureException.unreadable(Wording.EMPTY);
        }
        if (width > most / height) {
            throw RefusedPictureException.tooLarge(Wording.tooManyPixels(width, height, most));
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw RefusedPictureException.tooLarge(Wording.tooLong(width, height, LONGEST_SIDE));
        }
    }
}
