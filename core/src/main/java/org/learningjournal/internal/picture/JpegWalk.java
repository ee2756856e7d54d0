package org.learningjournal.internal.picture;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Walks over a JPEG from its first to its last marker, without decoding anything. */
final class JpegWalk {
    /** Files made by programs have about ten; each costs a decoder a pass over the whole picture. */
    private static final int MOST_SCANS = 100;

    /** A decoder keeps all of a picture that comes in several scans, outside the heap: about 3 bytes a pixel. */
    private static final long MOST_PIXELS_IN_SCANS = 32_000_000;

    private static final int BITS = 8;

    private final JpegParts parts;
    private final PixelLimit limit;
    private int width;
    private int height;
    private int components;
    private int scans;
    private boolean inOneScan;

    private JpegWalk(Source source, PixelLimit limit) {
        parts = new JpegParts(source);
        this.limit = limit;
    }

    static Frame over(Source source, PixelLimit limit) throws IOException {
        JpegWalk walk = new JpegWalk(source, limit);
        JpegPart part = walk.parts.next();
        while (part.marker() != JpegPart.EOI) {
            walk.look(part);
            part = walk.parts.next();
        }
        must(walk.scans > 0);
        long pixels = (long) walk.width * walk.height;
        return new Frame(walk.width, walk.height, walk.inOneScan || pixels <= MOST_PIXELS_IN_SCANS);
    }

    private void look(JpegPart part) throws IOException {
        if (part.isFrame()) {
            frame(part);
        } else if (part.marker() == JpegPart.SOS) {
            scan(part.body());
        }
    }

    private void frame(JpegPart part) throws IOException {
        ByteBuffer body = ByteBuffer.wrap(part.body());
        must(components == 0 && body.limit() >= 6 && body.limit() == 6 + 3 * (body.get(5) & 0xFF));
        height = Short.toUnsignedInt(body.getShort(1));
        width = Short.toUnsignedInt(body.getShort(3));
        components = body.get(5) & 0xFF;
        limit.check(width, height);
        if (part.marker() > JpegPart.SOF2 || body.get(0) != BITS || components == 0 || components > 4) {
            throw RefusedPictureException.unreadable(Wording.RARE);
        }
        inOneScan = part.marker() != JpegPart.SOF2;
    }

    private void scan(byte[] body) throws IOException {
        must(components > 0 && body.length > 0 && ++scans <= MOST_SCANS);
        inOneScan &= body[0] == components;
    }

    private static void must(boolean holds) throws RefusedPictureException {
        if (!holds) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
    }
}
