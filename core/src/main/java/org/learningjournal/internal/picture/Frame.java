package org.learningjournal.internal.picture;

/**
 * What a walk over a picture's structure found.
 *
 * @param width in pixels
 * @param height in pixels
 * @param isCheapToDecode whether decoding needs memory for some rows only, or the whole picture is small enough
 */
record Frame(int width, int height, boolean isCheapToDecode) {
    static Frame of(int width, int height) {
        return new Frame(width, height, true);
    }
}
