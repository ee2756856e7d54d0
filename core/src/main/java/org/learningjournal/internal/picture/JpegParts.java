package org.learningjournal.internal.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.learningjournal.journal.MediaType;

/** Takes a JPEG file apart, part by part, up to its end marker. */
final class JpegParts {
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int MOST_PIXELS = 16 * 1024;
    private static final byte[] NOTHING = new byte[0];

    private final Source source;
    private boolean started;
    private boolean inPixels;
    private int waiting;

    JpegParts(Source source) {
        this.source = source;
    }

    /** The next part. The last one is the end marker; nobody asks for more. */
    JpegPart next() throws IOException {
        if (!started) {
            return start();
        }
        if (inPixels && waiting == 0) {
            JpegPart pixels = new JpegPart(JpegPart.PIXELS, pixels());
            if (pixels.body().length > 0) {
                return pixels;
            }
        }
        return segment(waiting == 0 ? marker() : waiting);
    }

    private JpegPart start() throws IOException {
        if (source.read() != 0xFF || source.read() != JpegPart.SOI) {
            throw RefusedPictureException.unreadable(Wording.notA(MediaType.JPEG));
        }
        started = true;
        return new JpegPart(JpegPart.SOI, NOTHING);
    }

    private int marker() throws IOException {
        if (source.u8() != 0xFF) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        return afterFill();
    }

    private int afterFill() throws IOException {
        int marker = source.u8();
        while (marker == 0xFF) {
            marker = source.u8();
        }
        return marker;
    }

    private JpegPart segment(int marker) throws IOException {
        waiting = 0;
        inPixels = marker == JpegPart.SOS;
        if (marker == JpegPart.EOI) {
            return new JpegPart(marker, NOTHING);
        }
        if (marker < JpegPart.SOF0 || (marker >= FIRST_RESTART && marker <= JpegPart.SOI)) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        int length = source.u16();
        if (length < 2) {
            throw RefusedPictureException.unreadable(Wording.DAMAGED);
        }
        return new JpegPart(marker, source.take(length - 2));
    }

    /** Compressed bytes up to a marker that is not one of their own, which then waits. */
    private byte[] pixels() throws IOException {
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        while (waiting == 0 && collected.size() < MOST_PIXELS) {
            byte[] plain = source.takeUntil(0xFF);
            collected.writeBytes(plain);
            if (plain.length == 0) {
                source.skip(1);
                afterMark(collected);
            }
        }
        return collected.toByteArray();
    }

    private void afterMark(ByteArrayOutputStream collected) throws IOException {
        int next = afterFill();
        if (next == 0 || (next >= FIRST_RESTART && next <= LAST_RESTART)) {
            collected.write(0xFF);
            collected.write(next);
        } else {
            waiting = next;
        }
    }
}
