package org.learningjournal.export.pdf.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the first frame of an MP3, which may say how many there are; if not, all are taken to be alike. */
final class Mp3Length {

    private static final int TAG_HEADER = 10;
    private static final int TAG_AT_END = 128;
    private static final int LOOKED_AT = 1 << 16;

    private Mp3Length() {}

    static Optional<Double> seconds(InputStream in) throws IOException {
        byte[] start = in.readNBytes(TAG_HEADER);
        while (start.length == TAG_HEADER && text(start, 0, 3).equals("ID3")) {
            in.skipNBytes(tag(start));
            start = in.readNBytes(TAG_HEADER);
        }
        byte[] rest = in.readNBytes(LOOKED_AT);
        byte[] bytes = ByteBuffer.allocate(start.length + rest.length)
                .put(start)
                .put(rest)
                .array();
        for (int at = 0; at + 4 <= bytes.length; at++) {
            Optional<Mp3Frame> frame = Mp3Frame.at(bytes, at);
            if (frame.isPresent() && frame.get().isFollowed(bytes, at)) {
                return seconds(frame.get(), bytes, at, in);
            }
        }
        return Optional.empty();
    }

    /** Seven bits of each byte count; a tag may have a footer. */
    private static int tag(byte[] header) {
        int length = ((header[6] & 0x7F) << 21)
                | ((header[7] & 0x7F) << 14)
                | ((header[8] & 0x7F) << 7)
                | (header[9] & 0x7F);
        return length + ((header[5] & 0x10) == 0 ? 0 : TAG_HEADER);
    }

    private static Optional<Double> seconds(Mp3Frame frame, byte[] bytes, int at, InputStream in) throws IOException {
        Optional<Long> frames = frames(bytes, at, frame);
        if (frames.isPresent()) {
            return Optional.of(frames.get() * frame.seconds());
        }
        long length = bytes.length - at + skipAll(in);
        return Optional.of(Math.max(0, length - tagAtEnd(bytes)) * 8.0 / frame.bitsASecond());
    }

    /** Only a recording that was read whole shows its end; elsewhere the few bytes make no difference. */
    private static int tagAtEnd(byte[] bytes) {
        int at = bytes.length - TAG_AT_END;
        return at >= 0 && text(bytes, at, 3).equals("TAG") ? TAG_AT_END : 0;
    }

    private static Optional<Long> frames(byte[] bytes, int at, Mp3Frame frame) {
        int info = at + frame.infoOffset();
        String name = text(bytes, info, 4);
        boolean counted = name.equals("Xing") || name.equals("Info");
        if (counted && info + 12 <= bytes.length && (bytes[info + 7] & 1) != 0) {
            return Optional.of(unsigned(bytes, info + 8));
        }
        int other = at + Mp3Frame.OTHER_INFO_OFFSET;
        if (text(bytes, other, 4).equals("VBRI") && other + 18 <= bytes.length) {
            return Optional.of(unsigned(bytes, other + 14));
        }
        return Optional.empty();
    }

    private static long unsigned(byte[] bytes, int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt(at));
    }

    private static String text(byte[] bytes, int at, int length) {
        return at + length <= bytes.length ? new String(bytes, at, length, StandardCharsets.ISO_8859_1) : "";
    }

    private static long skipAll(InputStream in) throws IOException {
        long skipped = 0;
        while (in.read() >= 0) {
            skipped += 1 + in.skip(1 << 20);
        }
        return skipped;
    }
}
