package org.learningjournal.internal.picture;

import java.io.IOException;

/** A cleaned picture, piece by piece. */
interface Pieces {
    /**
     * The next piece.
     *
     * @return at most 64 KiB and a little; empty at the end of the picture
     * @throws RefusedPictureException if what comes next is no part of such a picture
     */
    byte[] next() throws IOException;
}
