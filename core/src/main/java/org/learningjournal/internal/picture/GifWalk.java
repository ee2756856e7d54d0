package org.learningjournal.internal.picture;

import java.io.IOException;

/** Walks over a GIF from its header to its trailer, without decoding anything. */
final class GifWalk {
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;

    /** The JDK's reader copies a comment once for each of its blocks of 255 bytes. */
    private static final int MOST_EXTENSIONS = 256 * 1024;

    private final Source source;
    private final PixelLimit limit;
    private int pictures;
    private int extensions;

    private GifWalk(Source source, PixelLimit limit) {
        this.source = source;
        this.limit = limit;
    }

    static Frame over(Source source, PixelLimit limit) throws IOException {
        source.skip(6);
        int width = little(source);
        int height = little(source);
        limit.check(width, height);
        int flags = source.u8();
        source.skip(2);
        skipColours(source, flags);
        new GifWalk(source, limit).blocks();
        return Frame.of(width, height);
    }

    private void blocks() throws IOException {
        for (int block = source.u8(); block != TRAILER; block = source.u8()) {
            if (block == IMAGE) {
                picture();
            } else if (block == EXTENSION) {
                source.u8();
                extensions += skipBlocks();
            }
            if ((block != IMAGE && block != EXTENSION) || extensions > MOST_EXTENSIONS) {
                throw RefusedPictureException.unreadable(Wording.DAMAGED);
            }
        }
        if (pictures == 0) {
            throw RefusedPictureException.unreadable(Wording.EMPTY);
        }
    }

    private void picture() throws IOException {
        source.skip(4);
        limit.check(little(source), little(source));
        skipColours(source, source.u8());
        int codeSize = source.u8();
        if (codeSize < 1 || codeSize > 8) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        skipBlocks();
        pictures++;
    }

    private static void skipColours(Source source, int flags) throws IOException {
        if ((flags & 0x80) != 0) {
            source.skip(3L << ((flags & 7) + 1));
        }
    }

    private int skipBlocks() throws IOException {
        int skipped = 0;
        for (int length = source.u8(); length > 0; length = source.u8()) {
            source.skip(length);
            skipped = Math.min(skipped + length, MOST_EXTENSIONS + 1);
        }
        return skipped;
    }

    private static int little(Source source) throws IOException {
        return source.u8() | source.u8() << 8;
    }
}
