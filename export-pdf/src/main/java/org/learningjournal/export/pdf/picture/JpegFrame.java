package org.learningjournal.export.pdf.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What the frame header of a JPEG says: its size and the names of its channels. */
record JpegFrame(int marker, int precision, int width, int height, List<Integer> channels) {

    /** The first frame marker; the two behind it are of the processes that every decoder knows. */
    static final int BASELINE = 0xC0;

    static final int PROGRESSIVE = 0xC2;
    private static final int EIGHT_BITS = 8;
    private static final int CMYK = 4;

    JpegFrame {
        channels = List.copyOf(channels);
    }

    static boolean begins(int marker) {
        return marker >= BASELINE && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    static JpegFrame read(int marker, byte[] body) throws IOException {
        if (body.length < 6 || body.length != 6 + 3 * (body[5] & 0xFF)) {
            throw new MissingPictureException(Gap.UNREADABLE);
        }
        ByteBuffer bytes = ByteBuffer.wrap(body);
        List<Integer> channels = new ArrayList<>();
        for (int i = 0; i < (body[5] & 0xFF); i++) {
            channels.add(body[6 + 3 * i] & 0xFF);
        }
        return new JpegFrame(
                marker,
                body[0],
                Short.toUnsignedInt(bytes.getShort(3)),
                Short.toUnsignedInt(bytes.getShort(1)),
                channels);
    }

    boolean isProgressive() {
        return marker == PROGRESSIVE;
    }

    boolean isGrey() {
        return channels.size() == 1;
    }

    boolean isCmyk() {
        return channels.size() == CMYK;
    }

    /** Whether any decoder here knows such pictures. */
    boolean canBeDecoded() {
        return marker <= PROGRESSIVE && precision == EIGHT_BITS && (isGrey() || channels.size() == 3 || isCmyk());
    }
}
