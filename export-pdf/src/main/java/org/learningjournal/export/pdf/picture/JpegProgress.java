package org.learningjournal.export.pdf.picture;

import java.util.Arrays;

/** How far a JPEG has come, scan by scan: how many bits of each coefficient of each channel are still to follow. */
final class JpegProgress {

    private static final int COEFFICIENTS = 64;
    private static final int MOST_BITS = 13;
    private static final int NOTHING_YET = -1;

    private final JpegFrame frame;
    private final int[][] missing;

    JpegProgress(JpegFrame frame) {
        this.frame = frame;
        this.missing = new int[frame.channels().size()][COEFFICIENTS];
        for (int[] bits : missing) {
            Arrays.fill(bits, NOTHING_YET);
        }
    }

    /** Takes note of a scan; returns whether it may follow on those before it. */
    boolean take(JpegScan scan) {
        boolean sound = frame.isProgressive()
                ? scan.last() < COEFFICIENTS
                        && scan.bitsLeft() <= MOST_BITS
                        && (scan.first() == 0
                                ? scan.last() == 0
                                : scan.channels().size() == 1)
                        && scan.first() <= scan.last()
                : scan.isSequential();
        return sound
                && scan.channels().stream()
                        .allMatch(channel ->
                                follows(scan, missing[frame.channels().indexOf(channel)]));
    }

    private static boolean follows(JpegScan scan, int[] bits) {
        for (int i = scan.first(); i <= scan.last(); i++) {
            boolean fresh = bits[i] == NOTHING_YET && scan.bitsBefore() == 0;
            boolean finer = bits[i] > 0 && scan.bitsBefore() == bits[i] && scan.bitsLeft() == bits[i] - 1;
            if (!fresh && !finer) {
                return false;
            }
            bits[i] = scan.bitsLeft();
        }
        return true;
    }

    /** Whether every bit of every coefficient has had its scan. */
    boolean isWhole() {
        return Arrays.stream(missing).allMatch(bits -> Arrays.stream(bits).allMatch(left -> left == 0));
    }
}
