package org.learningjournal.export.pdf.picture;

import java.util.Optional;

/** What became of a picture. */
public sealed interface Developed {

    /**
     * A JPEG without any metadata.
     *
     * @param width as it is stored; on the page it may lie on its side
     * @param channels three for red, green and blue, one for grey
     * @param orientation how the page has to turn it
     * @param profile what its numbers mean, if they are not those of sRGB
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Print(byte[] jpeg, int width, int height, int channels, Orientation orientation, Optional<byte[]> profile)
            implements Developed {

        /** How wide it is once it stands upright. */
        public int uprightWidth() {
            return orientation.turnsSideways() ? height : width;
        }

        /** How high it is once it stands upright. */
        public int uprightHeight() {
            return orientation.turnsSideways() ? width : height;
        }
    }

    /** No picture, and the reason. */
    record Missing(Gap gap) implements Developed {}
}
