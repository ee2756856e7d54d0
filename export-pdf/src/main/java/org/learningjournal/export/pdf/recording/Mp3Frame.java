package org.learningjournal.export.pdf.recording;

import java.util.Optional;

/** The header of one frame of layer III sound. */
record Mp3Frame(boolean firstVersion, int bitsASecond, int samplesASecond, boolean padded, boolean mono) {

    static final int OTHER_INFO_OFFSET = 36;
    private static final int[] KILOBITS = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_LATER = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] SAMPLES = {44_100, 48_000, 32_000};

    static Optional<Mp3Frame> at(byte[] bytes, int at) {
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        int version = second >> 3 & 3;
        int rate = third >> 4;
        int sampling = third >> 2 & 3;
        boolean header = (bytes[at] & 0xFF) == 0xFF && second >> 5 == 7 && (second >> 1 & 3) == 1;
        if (!header || version == 1 || rate == 0 || rate == 15 || sampling == 3) {
            return Optional.empty();
        }
        int divisor = version == 3 ? 1 : version == 2 ? 2 : 4;
        return Optional.of(new Mp3Frame(
                version == 3,
                1000 * (version == 3 ? KILOBITS : KILOBITS_LATER)[rate],
                SAMPLES[sampling] / divisor,
                (third & 2) != 0,
                (bytes[at + 3] & 0xFF) >> 6 == 3));
    }

    private int samples() {
        return firstVersion ? 1152 : 576;
    }

    double seconds() {
        return (double) samples() / samplesASecond;
    }

    private int length() {
        return samples() / 8 * bitsASecond / samplesASecond + (padded ? 1 : 0);
    }

    /** Whether another frame of the same kind, or the end, comes where this one ends: chance looks like one frame, not two. */
    boolean isFollowed(byte[] bytes, int at) {
        int next = at + length();
        if (next + 4 > bytes.length) {
            return next == bytes.length;
        }
        return at(bytes, next)
                .filter(frame -> frame.samplesASecond == samplesASecond && frame.firstVersion == firstVersion)
                .isPresent();
    }

    /** Where encoders say how many frames there are: behind what the decoder needs of an empty frame. */
    int infoOffset() {
        if (firstVersion) {
            return mono ? 21 : 36;
        }
        return mono ? 13 : 21;
    }
}
