package org.learningjournal.internal.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.stream.ImageInputStreamImpl;
import org.jspecify.annotations.Nullable;

/** Stored bytes for an image reader: a small window, and the bytes opened anew where a reader goes back beyond it. */
final class ReplayedInput extends ImageInputStreamImpl {
    private static final int KEPT = 8 * 1024;

    private final StoredBytes bytes;
    private final byte[] window = new byte[64 * 1024];
    private InputStream in;
    private long windowStart;
    private int windowLength;
    private @Nullable Exception failure;

    ReplayedInput(StoredBytes bytes) throws IOException {
        this.bytes = bytes;
        in = bytes.open();
    }

    /** Passes on that the bytes could not be read, which is nobody's picture's fault. */
    void complain() throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return reach() ? window[(int) (streamPos++ - windowStart)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (!reach()) {
            return -1;
        }
        int from = (int) (streamPos - windowStart);
        int here = Math.min(length, windowLength - from);
        System.arraycopy(window, from, target, offset, here);
        streamPos += here;
        return here;
    }

    /** Moves the window to the position of the stream; false beyond the last byte. */
    private boolean reach() throws IOException {
        checkClosed();
        try {
            if (streamPos < windowStart) {
                reopen();
            }
            boolean more = true;
            while (more && streamPos >= windowStart + windowLength) {
                more = advance();
            }
            return more;
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private void reopen() throws IOException {
        in.close();
        in = bytes.open();
        windowStart = 0;
        windowLength = 0;
    }

    private boolean advance() throws IOException {
        int kept = Math.min(KEPT, windowLength);
        System.arraycopy(window, windowLength - kept, window, 0, kept);
        windowStart += windowLength - kept;
        int read = in.readNBytes(window, kept, window.length - kept);
        windowLength = kept + read;
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        super.close();
        in.close();
    }
}
