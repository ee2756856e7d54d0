package org.learningjournal.export.pdf.picture;

import java.io.IOException;
import java.util.Optional;

/**
 * A picture ready to be decoded: its pixels and nothing else, and what its metadata said of them.
 *
 * @param samples how many bytes a decoded pixel has
 * @param orientation asked for after decoding, because it may stand behind the pixels
 * @param profile the colour profile as it was found, if the decoder does not apply it
 * @param pixels what the decoder reads
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Negative(
        Codec codec,
        int width,
        int height,
        int samples,
        Orientations orientation,
        Optional<byte[]> profile,
        Source pixels) {

    /** Says how the camera was held. */
    @FunctionalInterface
    interface Orientations {
        Orientation get() throws IOException;
    }
}
